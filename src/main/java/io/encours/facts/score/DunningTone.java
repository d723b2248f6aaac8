package io.encours.facts.score;

/** How a reminder speaks to a payer of a profile. */
public enum DunningTone {
    THANKFUL,
    NEUTRAL,
    FIRM,
    STRONG,
    LEGAL
}
