package io.encours.facts.score.model;

/** A ratio of figures of the accounts; which figures, is defined by the rule that computes it. */
public enum Ratio {
    /** Always one: what a model adds whatever the accounts say. */
    CONSTANT,
    WORKING_CAPITAL_TO_ASSETS,
    RETAINED_EARNINGS_TO_ASSETS,
    EBIT_TO_ASSETS,
    MARKET_EQUITY_TO_LIABILITIES,
    BOOK_EQUITY_TO_LIABILITIES,
    SALES_TO_ASSETS,
    EBITDA_TO_DEBT,
    PERMANENT_CAPITAL_TO_ASSETS,
    RECEIVABLES_AND_CASH_TO_ASSETS,
    FINANCIAL_EXPENSE_TO_SALES,
    PERSONNEL_TO_VALUE_ADDED,
    PROFIT_BEFORE_TAX_TO_CURRENT_LIABILITIES,
    CURRENT_ASSETS_TO_LIABILITIES,
    CURRENT_LIABILITIES_TO_ASSETS,
    /** Days that the company could go on paying its costs from what it has, with no new revenue. */
    NO_CREDIT_INTERVAL,
    EQUITY_TO_ASSETS,
    EBITDA_MARGIN,
    CASH_TO_SHORT_DEBT,
    CURRENT_RATIO,
    EQUITY_TO_SHARE_CAPITAL,
    /** Years that EBITDA needs to repay all debt, a state-guaranteed loan included, that cash does not cover. */
    YEARS_TO_REPAY
}
