package io.encours.table.sheet;

import org.apache.poi.ss.util.CellReference;

/**
 * A rectangle of cells; rows from 1, columns from 0, all inclusive.
 */
public record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    static Area of(String reference) {
        String[] corners = reference.split(":", 2);
        CellReference from = new CellReference(corners[0]);
        CellReference to = corners.length == 2 ? new CellReference(corners[1]) : from;
        return new Area(from.getRow() + 1, to.getRow() + 1, from.getCol(), to.getCol());
    }

    public boolean contains(int row, int column) {
        return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }

    public String address() {
        return Addresses.of(firstRow, firstColumn) + ":" + Addresses.of(lastRow, lastColumn);
    }
}
