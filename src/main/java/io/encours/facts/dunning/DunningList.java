package io.encours.facts.dunning;

import com.fasterxml.jackson.annotation.JsonValue;

/** The lists of a request for a reminder that are looked up in the seller's books. */
public enum DunningList {
    CONTACTS("contacts");

    private final String written;

    DunningList(String written) {
        this.written = written;
    }

    /** The name of the list in the request. */
    @Override
    @JsonValue
    public String toString() {
        return written;
    }
}
