package io.encours.facts.creditlimit;

/** The answer to a request for credit. */
public enum LimitOutcome {
    /** The need is covered, or, where none was stated, there is room for credit. */
    GRANTED,
    /** There is room, but less than is needed. */
    REDUCED,
    /** There is no room as things stand. */
    REFUSED,
    /** A person decides. */
    REFER
}
