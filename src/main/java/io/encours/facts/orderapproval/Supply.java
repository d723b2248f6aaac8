package io.encours.facts.orderapproval;

/** What is sold, as far as laws cap the terms of its payment (France: Code de commerce L441-10 to L441-13). */
public enum Supply {
    /** Whatever has no cap of its own. */
    GENERAL,
    /** Invoiced in one for several deliveries of a period. */
    SUMMARY_INVOICE,
    PERISHABLE_FOOD,
    /** Live cattle and fresh meat. */
    LIVESTOCK_MEAT,
    ALCOHOL,
    /** Grapes, must and the drinks made of them. */
    WINE,
    /** Carriage of goods, and what goes with it. */
    TRANSPORT
}
