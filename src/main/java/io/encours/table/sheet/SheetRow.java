package io.encours.table.sheet;

import java.util.List;

/**
 * A row with the cells that the file holds.
 *
 * @param number as a spreadsheet program shows it, from 1
 * @param hidden whether a person cannot see it
 * @param cells those with a value, by ascending column; columns in between may be left out
 */
public record SheetRow(int number, boolean hidden, List<Cell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell in a column, blank where the file has none. */
    public Cell cell(int column) {
        int place = Ascending.find(cells, Cell::column, column);
        return place < 0 ? Cell.blank(column) : cells.get(place);
    }

    /** Whether no cell from a column on holds anything. */
    public boolean isBlankFrom(int column) {
        return cells.stream().allMatch(cell -> cell.column() < column || cell.isBlank());
    }
}
