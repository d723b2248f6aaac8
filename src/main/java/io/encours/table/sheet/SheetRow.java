package io.encours.table.sheet;

import java.util.List;

/**
 * A row with the cells that the file holds, in the order of their columns.
 *
 * @param number as a spreadsheet program shows it, from 1
 * @param hidden whether a person cannot see it
 * @param cells those with a value; columns in between may be left out
 */
public record SheetRow(int number, boolean hidden, List<Cell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell in a column, blank where the file has none. */
    public Cell cell(int column) {
        for (Cell cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return Cell.blank(column);
    }

    /** Whether no cell from a column on holds anything. */
    public boolean isBlankFrom(int column) {
        return cells.stream().allMatch(cell -> cell.column() < column || cell.isBlank());
    }
}
