package io.encours.simulation;

/** How a replay stands. */
enum ReplayState {
    /** It waits for an instance that is free, or for its period to be old enough. */
    QUEUED,
    /** An instance works on it. */
    RUNNING,
    /** Every decision of the period is counted. */
    DONE,
    /** Somebody stopped it; it keeps what it has. */
    CANCELLED,
    /** It cannot go on: the policy it was to decide on is none. */
    FAILED
}
