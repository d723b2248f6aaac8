package io.encours.facts.creditlimit;

/** How a customer pays. */
public enum PayHabit {
    TAKES_DISCOUNT,
    ON_TIME,
    LATE
}
