package io.encours.table;

/** How many rows of a table may answer one question. */
public enum HitPolicy {
    /** At most one row matches; two are a mistake in the table. */
    UNIQUE,
    /** The first matching row, from the top, answers. */
    FIRST,
    /** Every matching row answers, in the order of the sheet. */
    COLLECT
}
