package io.encours.facts.score;

/** What can hold a class down whatever the score says; the workbook says by how much. */
public enum RiskEvent {
    OPEN_PROCEEDING,
    /** Measured: months since the closing date of the last published accounts. */
    ACCOUNTS_UNPUBLISHED,
    /** Measured: equity in percent of the share capital. */
    EQUITY_BELOW_CAPITAL,
    NEGATIVE_EQUITY,
    LOSSES_TWO_YEARS_RUNNING,
    /** Measured: current assets to current liabilities. */
    CURRENT_RATIO,
    UNREACHABLE,
    /** Measured: years that the yearly cash flow needs to repay the state-guaranteed loan. */
    STATE_LOAN_YEARS,
    /** EBITDA is zero or negative while a state-guaranteed loan is still to be repaid. */
    STATE_LOAN_WITHOUT_EARNINGS,
    /** Equity is zero or negative while a state-guaranteed loan is still to be repaid. */
    STATE_LOAN_WITHOUT_EQUITY,
    /** Measured: years that repaying the state-guaranteed loan takes beyond its last instalment. */
    STATE_LOAN_BEYOND_TERM,
    OPEN_SAFEGUARD,
    OPEN_REORGANISATION,
    OPEN_LIQUIDATION,
    /** A plan that a court has adopted is being kept. */
    PLAN_RUNNING,
    /** A registered privilege of the social security or the Treasury. */
    OPEN_PRIVILEGE,
    /** The account is in legal collection. */
    ACCOUNT_IN_COLLECTION,
    ACCOUNT_BLOCKED,
    /** Measured: days by which more than a minor amount is overdue, undisputed and not paid by cash at hand. */
    OVERDUE_DAYS,
    OVERDUE_OF_UNKNOWN_AGE,
    /** Measured: the index of how other suppliers are paid, 100 best. */
    SUPPLIERS_INDEX,
    /** The credit insurer covers nothing. */
    INSURER_REFUSAL,
    /** A score that rests on no accounts at all. */
    NO_ACCOUNTS,
    /** Too little is known beside bad news, which alone makes nobody a customer of a good class. */
    MOSTLY_BAD_NEWS,
    /** The country has no row in the table of country risks: medium is assumed. */
    COUNTRY_ASSUMED,
    COUNTRY_MEDIUM,
    COUNTRY_HIGH,
    COUNTRY_VERY_HIGH
}
