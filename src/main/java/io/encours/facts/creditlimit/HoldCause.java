package io.encours.facts.creditlimit;

/** What may hold a limit whatever the customer's figures allow. */
public enum HoldCause {
    /** A legal event that is open. */
    LEGAL_EVENT,
    ACCOUNT_INSOLVENT,
    ACCOUNT_IN_COLLECTION,
    ACCOUNT_BLOCKED,
    /** Invoices overdue, undisputed and not paid by cash at hand, for so many days. */
    OVERDUE,
    OVERDUE_OF_UNKNOWN_AGE,
    /** The insurer covers nothing. */
    COVER_REFUSED,
    /** The field reports that the insurer has cut its cover. */
    COVER_CUT
}
