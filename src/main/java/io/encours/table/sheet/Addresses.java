package io.encours.table.sheet;

import org.apache.poi.ss.util.CellReference;

/** Cell addresses as a spreadsheet program shows them. */
public final class Addresses {

    private Addresses() {}

    /** Such as {@code C12}, for a row from 1 and a column from 0. */
    public static String of(int row, int column) {
        return column(column) + row;
    }

    /** Such as {@code C}, for a column from 0. */
    public static String column(int column) {
        return CellReference.convertNumToColString(column);
    }
}
