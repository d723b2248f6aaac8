package io.encours.facts.segment;

/** Who acts towards a customer; nobody does where the seller's systems act by themselves. */
public enum ActionOwner {
    /** The seller's systems: nobody has to do anything. */
    BOT,
    COLLECTOR,
    /** The collector's manager. */
    MANAGER,
    CREDIT_MANAGER,
    /** Credit management, together with somebody else. */
    CREDIT,
    SALES,
    SALES_DIRECTOR,
    /** Those who meet over unpaid receivables, with the regional directors. */
    UNPAID_COMMITTEE,
    /** Those who match payments with invoices. */
    CASH_APPLICATION
}
