package io.encours.facts.creditlimit;

/** What a hold does to a limit. */
public enum HoldEffect {
    /** There is no unsecured credit. */
    NO_CREDIT,
    /** The limit in force, or what the customer owes where there is none, is the most there may be. */
    NO_INCREASE,
    /** The amount stands; a person looks at it. */
    REVIEW
}
