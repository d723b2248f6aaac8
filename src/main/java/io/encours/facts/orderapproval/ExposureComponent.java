package io.encours.facts.orderapproval;

/** A part of what a customer owes, will owe, or is secured by. */
public enum ExposureComponent {
    /** Invoices that are not due yet and not disputed. */
    OPEN_NOT_DUE,
    /** Invoices past their due date and not disputed. */
    OVERDUE,
    /** Disputed invoices where the customer is at fault. */
    DISPUTED_CUSTOMER_FAULT,
    /** Disputed invoices where the seller is at fault. */
    DISPUTED_SELLER_FAULT,
    /** Disputed invoices where it is not known yet who is at fault. */
    DISPUTED_UNDECIDED,
    /** Delivered and still to be invoiced, this order left out. */
    DELIVERED_NOT_INVOICED,
    /** Other orders to be delivered within the horizon. */
    OPEN_ORDERS,
    /** Other orders to be delivered after the horizon. */
    OPEN_ORDERS_LATER,
    /** What of this order is delivered within the horizon, less what is prepaid. */
    THIS_ORDER,
    /** What of this order is delivered after the horizon. */
    THIS_ORDER_LATER,
    /** Payments and credit notes that no invoice has been set against. */
    UNALLOCATED_CASH,
    /** Bills of exchange accepted and not matured. */
    BILLS_ACCEPTED,
    /** Invoices sold without recourse. */
    NON_RECOURSE_ASSIGNED,
    /** Bank guarantees that outlast the due date of this order, up to the exposure. */
    BANK_GUARANTEES,
    /** What the credit insurer would pay. */
    INSURED;

    /** Whether it is made of invoices not paid. */
    public boolean isInvoiced() {
        return compareTo(DISPUTED_UNDECIDED) <= 0;
    }

    /** Whether somebody else pays if the customer does not. */
    public boolean isSecurity() {
        return this == BANK_GUARANTEES || this == INSURED;
    }
}
