package io.encours.table;

import java.util.List;

/**
 * Where the columns of a table stand.
 *
 * @param columns conditions and actions, in the order of the sheet
 * @param source the column of sources from 0, or -1
 * @param note the column of notes, or -1
 * @param last the last column of the table
 */
record Layout(List<Column> columns, int source, int note, int last) {

    Layout {
        columns = List.copyOf(columns);
    }
}
