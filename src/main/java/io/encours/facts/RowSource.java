package io.encours.facts;

import io.encours.shared.Described;

/**
 * Where a row stands in a workbook.
 *
 * @param table the workbook, without its ending: {@code credit-limit}
 * @param sheet the sheet's name
 * @param row the row's number as a spreadsheet program shows it, from 1
 */
@Described("A row of a workbook")
public record RowSource(
        @Described(value = "The workbook, without its ending", example = "credit-limit")
        String table,

        @Described(value = "The sheet", example = "Ceilings")
        String sheet,

        @Described(value = "The row's number as a spreadsheet program shows it", example = "15")
        int row) {

    @Override
    public String toString() {
        return table + "/" + sheet + "/" + row;
    }
}
