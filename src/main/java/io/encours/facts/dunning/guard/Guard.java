package io.encours.facts.dunning.guard;

/** What keeps a reminder back, or bounds it. */
public enum Guard {
    DISPUTE_OPEN,
    PTP_ACTIVE,
    UNALLOCATED_CASH,
    MIN_AMOUNT,
    QUIET_DAYS,
    ONE_LETTER,
    STEP_SKIP,
    WEEKEND,
    DUNNING_BLOCK,
    INSOLVENCY,
    PARTIAL,
    CONTACT_CAP,
    HANDED_OVER,
    ASSIGNED,
    BILL_ACCEPTED,
    LONGEST_WAIT
}
