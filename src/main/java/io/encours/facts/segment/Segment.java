package io.encours.facts.segment;

/** The groups of customers that credit management treats differently. */
public enum Segment {
    /** Large and good: the relationship comes first. */
    KEY_PROTECT,
    /** Large and under watch. */
    KEY_WATCH,
    /** Large and likely to fail. */
    KEY_AT_RISK,
    /** Medium and good. */
    STANDARD_GROW,
    STANDARD,
    /** Medium or small, and likely to fail. */
    HIGH_RISK,
    /** Small and sound: automated only. */
    LOW_TOUCH,
    /** A public buyer. */
    PUBLIC,
    /** Named strategic by the seller, whatever its sales. */
    STRATEGIC_OVERRIDE,
    /** Without usable data. */
    NEW
}
