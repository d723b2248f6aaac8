package io.encours.facts;

import com.fasterxml.jackson.annotation.JsonValue;

/** The lists of a credit file that are looked up: in registers, at agencies, in the books, by asking. */
public enum CreditFileList {
    PAID_INVOICES("paidInvoices"),
    TRADE_EXPERIENCES("tradeExperiences"),
    EXTERNAL_RATINGS("externalRatings"),
    LEGAL_EVENTS("legalEvents"),
    FIELD_SIGNALS("fieldSignals");

    private final String written;

    CreditFileList(String written) {
        this.written = written;
    }

    /** The name of the list in the request. */
    @Override
    @JsonValue
    public String toString() {
        return written;
    }
}
