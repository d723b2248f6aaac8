package io.encours.shared;

/** The unit of a described number, as labels, the API description and the table reader use it. */
public enum Unit {
    NONE(""),
    /** In percent: 35 is 35 %. A cell formatted as a percentage is read as what it shows. */
    PERCENT("%"),
    /** An amount in the currency of the policy. */
    MONEY("amount"),
    DAYS("days"),
    MONTHS("months"),
    YEARS("years"),
    /** A plain quotient: 0.5 is one half. */
    RATIO("ratio"),
    POINTS("points");

    private final String symbol;

    Unit(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }
}
