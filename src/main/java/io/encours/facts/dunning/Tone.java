package io.encours.facts.dunning;

/** How a reminder speaks, from the friendliest to the strictest. */
public enum Tone {
    SERVICE,
    FRIENDLY,
    NEUTRAL,
    FIRM,
    STRONG,
    FORMAL
}
