package io.encours.facts.dunning;

/** What a reminder announces beside the invoices. */
public enum Notice {
    /** That penalties for late payment and the recovery indemnity are running. */
    LATE_PENALTIES,
    /** That interest is owed of right, without any reminder. */
    INTEREST_DUE_OF_RIGHT
}
