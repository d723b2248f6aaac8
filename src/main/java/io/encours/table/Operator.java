package io.encours.table;

/** What a column does with its cell and the component it is about. */
public enum Operator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    AT_LEAST(">="),
    ABOVE(">"),
    BELOW("<"),
    AT_MOST("<="),
    /** One of the values that the cell lists. */
    ONE_OF("in"),
    /** Writes the cell to the row fact; the one operator of action columns. */
    SET("=");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    public String symbol() {
        return symbol;
    }

    /** Whether it accepts a value that is less than its cell (negative), equal to it (0), or greater. */
    boolean accepts(int order) {
        return switch (this) {
            case EQUAL, ONE_OF -> order == 0;
            case NOT_EQUAL -> order != 0;
            case AT_LEAST -> order >= 0;
            case ABOVE -> order > 0;
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case SET -> throw new IllegalStateException("an action column has no condition");
        };
    }

    /** Whether it bounds a range from below. */
    public boolean isLowerBound() {
        return this == AT_LEAST || this == ABOVE;
    }

    /** Whether it bounds a range from above. */
    public boolean isUpperBound() {
        return this == BELOW || this == AT_MOST;
    }
}
