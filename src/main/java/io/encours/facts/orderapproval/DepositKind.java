package io.encours.facts.orderapproval;

/** How a deposit is reckoned. */
public enum DepositKind {
    /** A share of the order. */
    SHARE_OF_ORDER,
    /** What brings the exposure back to the credit limit. */
    TO_LIMIT
}
