package io.encours.table;

import io.encours.shared.Described;
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
@Described("Something wrong, or worth knowing, in a workbook")
public record Finding(
        @Described(value = "Whether the workbook can still be used", example = "ERROR")
        Severity severity,

        @Described(value = "The sheet; empty for the workbook as a whole", example = "Ceilings")
        String sheet,

        @Nullable @Described(value = "The cell, row or column; absent for the sheet as a whole", example = "C16")
        String cell,

        @Described(value = "What kind of finding", example = "NOT_A_NUMBER")
        FindingCode code,

        @Nullable @Described(value = "What stands there; absent where nothing does", example = "about 35")
        String found,

        @Described(value = "What should stand there", example = "a number in percent, such as 35")
        String expected) {

    @Override
    public String toString() {
        String where = cell == null ? sheet : sheet + "!" + cell;
        return "%s %s %s: %s (expected: %s)"
                .formatted(severity, where, code, found == null ? "nothing" : found, expected);
    }
}
