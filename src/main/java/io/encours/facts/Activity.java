package io.encours.facts;

/** What the buyer does, as far as the choice of a financial model needs it. */
public enum Activity {
    MANUFACTURER,
    NON_MANUFACTURER,
    UNKNOWN
}
