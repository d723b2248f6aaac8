package io.encours.facts;

/** Whether a legal event still stands. */
public enum LegalEventStatus {
    OPEN,
    SETTLED
}
