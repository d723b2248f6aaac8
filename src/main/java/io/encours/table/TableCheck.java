package io.encours.table;

import java.util.Optional;

/**
 * What is checked of the rows of a table taken together. A technical row of the table, with the check's key in column A,
 * may say {@code ERROR}, {@code WARNING} or {@code ALLOWED}; a table that says nothing has the usual severity.
 */
public enum TableCheck {
    /** Questions that no row answers. Usually a warning; allowed where every matching row answers, as none then may. */
    GAPS("Gaps"),
    /** Questions that two rows answer where only one may. */
    OVERLAPS("Overlaps"),
    /** Rows that never answer: they fit nothing, or rows above take all that they fit. */
    DEAD_ROWS("DeadRows"),
    /** Rows with the same conditions as another. */
    DUPLICATES("Duplicates"),
    /** Rows with the same answers that one row could stand for. */
    MERGEABLE_ROWS("MergeableRows"),
    /** That no row answers every question. Usually allowed. */
    MISSING_DEFAULT("MissingDefault"),
    /** That a value falls, or rises, where the table promises that it does not. */
    MONOTONICITY("Monotonicity");

    static final String FORM = "ERROR|WARNING|ALLOWED";

    private final String key;

    TableCheck(String key) {
        this.key = key;
    }

    /** As it stands in column A. */
    public String key() {
        return key;
    }

    /**
     * How a table takes it.
     *
     * @param usual what it is for a table that says nothing
     * @return nothing if it is allowed
     */
    public Optional<Severity> severity(DecisionTable<?, ?> table, Optional<Severity> usual) {
        String declared = table.header().get(key);
        if (declared == null) {
            return usual;
        }
        return declared.equals("ALLOWED") ? Optional.empty() : Optional.of(Severity.valueOf(declared));
    }
}
