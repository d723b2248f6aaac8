package io.encours.facts.delegation;

/** Who may commit the seller, lowest first. */
public enum Approver {
    CREDIT_ANALYST,
    CREDIT_MANAGER,
    SALES_DIRECTOR,
    CFO,
    CEO,
    CREDIT_COMMITTEE,
    /** The one above who would approve the decision that is overridden. */
    ONE_LEVEL_ABOVE,
    /** A person who looks at what no machine may decide about a natural person (GDPR art. 22). */
    HUMAN_REVIEWER;

    /** The next above; nobody is above the committee. */
    public Approver above() {
        return switch (this) {
            case CREDIT_ANALYST -> CREDIT_MANAGER;
            case CREDIT_MANAGER -> SALES_DIRECTOR;
            case SALES_DIRECTOR -> CFO;
            case CFO -> CEO;
            case CEO, CREDIT_COMMITTEE, ONE_LEVEL_ABOVE, HUMAN_REVIEWER -> CREDIT_COMMITTEE;
        };
    }
}
