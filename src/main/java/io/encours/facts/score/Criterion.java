package io.encours.facts.score;

/** What the internal scorecard looks at. */
public enum Criterion {
    FINANCIAL_MODEL,
    EQUITY_RATIO,
    NET_WORTH_TREND,
    EBITDA_MARGIN,
    CASH_COVER,
    ACCOUNTS_AGE,
    PAYER_PROFILE,
    SECTOR_DELAY,
    LEGAL_EVENTS,
    COMPANY_AGE,
    AGENCY_OPINION,
    FIELD_INTELLIGENCE;

    /** Whether it is told of the customer, and becomes known only where there is something to tell. */
    public boolean isNews() {
        return this == LEGAL_EVENTS || this == AGENCY_OPINION || this == FIELD_INTELLIGENCE;
    }
}
