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
    /** Measured: years that EBITDA needs to repay all debt that cash does not cover. */
    STATE_LOAN_YEARS,
    /** EBITDA is zero or negative while a state-guaranteed loan is still to be repaid. */
    STATE_LOAN_WITHOUT_EARNINGS,
    /** Equity is zero or negative while a state-guaranteed loan is still to be repaid. */
    STATE_LOAN_WITHOUT_EQUITY
}
