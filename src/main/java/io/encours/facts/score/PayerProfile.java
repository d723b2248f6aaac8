package io.encours.facts.score;

/** How a customer pays us, best first; unknown where too few of its payments are. */
public enum PayerProfile {
    EARLY,
    ON_TIME,
    SLIGHTLY_LATE,
    LATE,
    VERY_LATE,
    DEFAULTING,
    UNKNOWN
}
