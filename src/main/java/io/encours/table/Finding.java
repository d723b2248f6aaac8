package io.encours.table;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong, or worth knowing, in a workbook.
 *
 * @param severity whether the workbook can still be used
 * @param sheet the sheet's name; empty for the workbook as a whole
 * @param cell the address, such as {@code C12}, {@code 12:12} for a row or {@code C:C} for a column; null for the sheet as a whole
 * @param code what kind of finding
 * @param found what stands there, shortened; null where nothing does
 * @param expected what should stand there, or what was read instead, in words for the person who edits the workbook
 */
public record Finding(
        Severity severity,
        String sheet,
        @Nullable String cell,
        FindingCode code,
        @Nullable String found,
        String expected) {

    @Override
    public String toString() {
        String where = cell == null ? sheet : sheet + "!" + cell;
        return "%s %s %s: %s (expected: %s)"
                .formatted(severity, where, code, found == null ? "nothing" : found, expected);
    }
}
