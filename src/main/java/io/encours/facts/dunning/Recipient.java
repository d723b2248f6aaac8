package io.encours.facts.dunning;

/** The role of whom an action is for. */
public enum Recipient {
    ACCOUNTS_PAYABLE,
    /** Whoever orders from the seller. */
    BUYER,
    FINANCE_MANAGEMENT,
    GENERAL_MANAGEMENT,
    /** Who can bind the customer in law: formal notices. */
    LEGAL_REPRESENTATIVE,
    COLLECTION_AGENCY,
    /** Somebody of the seller; the customer hears nothing. */
    OWN_COMPANY
}
