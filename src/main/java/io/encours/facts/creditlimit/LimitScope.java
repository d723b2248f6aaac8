package io.encours.facts.creditlimit;

/** What a ceiling holds down. */
public enum LimitScope {
    /** What the seller itself would lose: the limit less what is insured and what a bank guarantees. */
    OWN_RISK,
    /** The whole limit but for what a bank guarantees. */
    TOTAL
}
