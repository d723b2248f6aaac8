package io.encours.facts.sample;

/** A kind of buyer. */
public enum Segment {
    KEY_ACCOUNT,
    STANDARD,
    SMALL,
    NEW
}
