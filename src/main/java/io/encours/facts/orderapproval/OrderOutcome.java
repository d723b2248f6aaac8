package io.encours.facts.orderapproval;

/** The answer to an order, the best one first. */
public enum OrderOutcome {
    /** It may go ahead. */
    APPROVE,
    /** It may go ahead once a deposit is paid. */
    APPROVE_WITH_DEPOSIT,
    /** A person decides. */
    REFER,
    /** It may not go ahead as things stand. */
    BLOCK
}
