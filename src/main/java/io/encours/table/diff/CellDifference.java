package io.encours.table.diff;

import io.encours.shared.Described;
import org.jspecify.annotations.Nullable;

/**
 * A cell that says something else.
 *
 * @param column its label
 * @param cell its address in the newer workbook, such as {@code C12}; in the older one for a row that is no more; null where
 *     its column is no more
 * @param before what it said, as a person reads it: {@code 35 %}, {@code 5,000 EUR}; empty for an empty cell, null where there was none
 * @param after what it says now, alike; null where it is no more
 */
@Described("A cell that says something else")
public record CellDifference(
        @Described(value = "The label of its column", example = "Share of net worth")
        String column,

        @Nullable
        @Described(
                value =
                        "Its address in the newer workbook, or in the older one for a row that is no more; absent where its column is no more",
                example = "C12")
        String cell,

        @Nullable
        @Described(value = "What it said, as a person reads it; absent where there was none", example = "35 %")
        String before,

        @Nullable @Described(value = "What it says now; absent where it is no more", example = "30 %")
        String after) {}
