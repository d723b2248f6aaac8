package io.encours.facts;

/**
 * Where a row stands in a workbook.
 *
 * @param table the workbook, without its ending: {@code credit-limit}
 * @param sheet the sheet's name
 * @param row the row's number as a spreadsheet program shows it, from 1
 */
public record RowSource(String table, String sheet, int row) {

    @Override
    public String toString() {
        return table + "/" + sheet + "/" + row;
    }
}
