package io.encours.table.diff;

import org.jspecify.annotations.Nullable;

/**
 * A cell that says something else.
 *
 * @param column its label
 * @param cell its address in the newer workbook, such as {@code C12}; null where it is no more
 * @param before what it said, as a person reads it: {@code 35 %}, {@code 5,000 EUR}; empty for an empty cell, null where there was none
 * @param after what it says now, alike; null where it is no more
 */
public record CellDifference(
        String column,
        @Nullable String cell,
        @Nullable String before,
        @Nullable String after) {}
