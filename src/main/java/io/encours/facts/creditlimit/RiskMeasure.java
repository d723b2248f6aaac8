package io.encours.facts.creditlimit;

/** A figure of the customer that allows to risk an amount. */
public enum RiskMeasure {
    /** Equity, an amount in the currency of the policy. */
    EQUITY,
    /** Net income over turnover, in percent. */
    PROFIT_MARGIN
}
