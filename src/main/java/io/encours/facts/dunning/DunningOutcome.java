package io.encours.facts.dunning;

/** The answers to the question what the next reminder is. */
public enum DunningOutcome {
    /** The action is for today. */
    ACTION,
    /** Nothing is to be done towards the customer today. */
    NO_ACTION,
    /** Nothing is to be done until a task inside the seller's company is done. */
    HOLD,
    /** An action is due, and may not be taken before a later day. */
    POSTPONED,
    /** A person decides. */
    REFER,
    /** Dunning is over: proceedings are open. */
    STOPPED
}
