package io.encours.facts.dunning;

/** By which way a reminder reaches whom it is for. */
public enum Channel {
    EMAIL,
    LETTER,
    REGISTERED_LETTER,
    SMS,
    PHONE,
    /** The portal of a public buyer. */
    PORTAL,
    MEETING,
    /** To an agency or counsel. */
    HANDOVER,
    /** Within the seller's own company; the customer hears nothing. */
    INTERNAL
}
