package io.encours.facts.score.card;

/** The single figures of the score policy. */
public enum Setting {
    /** Share of the scorecard's weight, in percent, that must be known for a score. */
    LEAST_KNOWN_WEIGHT,
    /** Months back within which a payment counts for the payer profile. */
    PAYMENT_MONTHS,
    /** Days after the due date at which an invoice still counts as paid on time. */
    ON_TIME_DAYS,
    /** Trade experiences that an index needs. */
    LEAST_EXPERIENCES,
    /** Suppliers that the experiences of an index must come from. */
    LEAST_SUPPLIERS,
    /** Months after which an agency's grade no longer counts. */
    RATING_LIFE_MONTHS,
    /** An answer at or below is named as a weakness. */
    WEAK_ANSWER,
    /** An answer at or above is named as a strength. */
    STRONG_ANSWER
}
