package io.encours.facts;

/** Who a field signal comes from. */
public enum SignalOrigin {
    SALES,
    ORDER_HANDLING,
    COLLECTION,
    INSURER,
    PRESS,
    OTHER
}
