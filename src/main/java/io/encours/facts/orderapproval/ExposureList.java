package io.encours.facts.orderapproval;

import com.fasterxml.jackson.annotation.JsonValue;

/** The lists of an exposure that are looked up in the seller's books. */
public enum ExposureList {
    OPEN_ITEMS("openItems"),
    OPEN_ORDERS("openOrders");

    private final String written;

    ExposureList(String written) {
        this.written = written;
    }

    /** The name of the list in the request. */
    @Override
    @JsonValue
    public String toString() {
        return written;
    }
}
