package io.encours.facts.delegation;

/** What somebody commits the seller to. */
public enum DelegatedAct {
    /** A credit limit. */
    LIMIT,
    /** The release of an order. */
    ORDER,
    /** A decision against a blocking one. */
    OVERRIDE,
    /** Giving a receivable up. */
    WRITE_OFF
}
