package io.encours.simulation;

/** What a replay decides on. */
sealed interface ReplayPolicy {

    /** The release on record of each decision. */
    record Recorded() implements ReplayPolicy {}

    /** One release for all. */
    record OfRelease(int number) implements ReplayPolicy {}

    /** A revision of a draft for all. */
    record OfDraft(int draft, int revision) implements ReplayPolicy {}
}
