package io.encours.facts.orderapproval;

/** How a customer's account stands. */
public enum AccountStatus {
    NORMAL,
    /** Credit management has stopped deliveries on credit. */
    BLOCKED,
    /** In legal collection. */
    LEGAL,
    /** In insolvency proceedings. */
    INSOLVENCY
}
