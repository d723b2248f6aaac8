package io.encours.table.sheet;

import java.util.List;

/**
 * A workbook as raw cells.
 *
 * @param sheets in the order of their tabs, worksheets only
 * @param dangers everything in the file that is more than cells
 * @param dates1904 whether day 0 is 1 January 1904 and not the usual epoch
 */
public record Spreadsheet(List<Sheet> sheets, List<Danger> dangers, boolean dates1904) {

    public Spreadsheet {
        sheets = List.copyOf(sheets);
        dangers = List.copyOf(dangers);
    }
}
