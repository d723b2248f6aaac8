package io.encours.facts.creditlimit;

/** A way to get the whole need covered. */
public enum WayKind {
    /** Agree on terms of no more than so many days. */
    SHORTER_TERMS,
    /** The customer pays this much ahead, on top of what it pays ahead already. */
    DEPOSIT,
    /** The customer pays everything ahead. */
    PREPAYMENT,
    /** A bank guarantees this much, on top of what is guaranteed already. */
    BANK_GUARANTEE,
    /** The insurer covers this much more. */
    MORE_COVER
}
