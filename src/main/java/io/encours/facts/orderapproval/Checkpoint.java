package io.encours.facts.orderapproval;

/** At which step an order is checked. */
public enum Checkpoint {
    /** When it is taken; what is given for open orders does not contain it. */
    ORDER,
    /** Before it is delivered; what is given for open orders contains it. */
    DELIVERY,
    /** Before it is invoiced; what is given as delivered and not invoiced contains it. */
    INVOICE
}
