package io.encours.facts.creditlimit;

/** A trait of the customer that gives points, each a percent of its net worth. */
public enum NetWorthTrait {
    /** The need as a share of what the customer owes all its suppliers, in percent. */
    REQUIREMENT,
    /** How it pays. */
    PAY_HABITS,
    /** Full years since it was founded. */
    YEARS_IN_BUSINESS,
    /** Net income over turnover, in percent. */
    PROFIT_MARGIN,
    /** Current assets over current liabilities. */
    CURRENT_RATIO,
    /** Debt over total assets, in percent. */
    DEBT_TO_ASSETS
}
