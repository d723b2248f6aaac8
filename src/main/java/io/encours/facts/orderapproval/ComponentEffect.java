package io.encours.facts.orderapproval;

/** What a component does to the exposure. */
public enum ComponentEffect {
    /** It adds to the exposure. */
    ADDS,
    /** It lowers the exposure. */
    REDUCES,
    /** It lowers what the seller itself may lose, and not the exposure that is held against the limit. */
    REDUCES_OWN_RISK,
    /** It is shown and changes nothing. */
    NOT_COUNTED
}
