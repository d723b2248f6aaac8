package io.encours.facts.orderapproval;

/** What can lead to a better answer to an order. */
public enum OrderCure {
    /** So much is paid ahead, on top of what is paid ahead already. */
    DEPOSIT,
    /** The order is of so much, and no more. */
    ORDER_AMOUNT,
    /** So much of the undisputed overdue invoices is paid, the oldest first. */
    OVERDUE_PAYMENT,
    /** A bank guarantees so much, on top of what is guaranteed already, for long enough. */
    BANK_GUARANTEE
}
