package io.encours.table.sheet;

import java.util.List;
import java.util.Set;

/**
 * One sheet of raw cells.
 *
 * @param name on its tab
 * @param hidden whether a person cannot see it
 * @param rows those with at least one cell, ascending
 * @param merged merged areas
 * @param hiddenColumns from 0
 */
public record Sheet(String name, boolean hidden, List<SheetRow> rows, List<Area> merged, Set<Integer> hiddenColumns) {

    public Sheet {
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }

    /** A row by its number, without cells where the file has none. */
    public SheetRow row(int number) {
        int place = Ascending.find(rows, SheetRow::number, number);
        return place < 0 ? new SheetRow(number, false, List.of()) : rows.get(place);
    }
}
