package io.encours.facts.score;

/** Where a model's score lies between its cut-offs; the middle is called watch or grey, as its authors do. */
public enum Zone {
    SAFE,
    GREY,
    WATCH,
    DISTRESS
}
