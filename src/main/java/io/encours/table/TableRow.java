package io.encours.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a decision table.
 *
 * @param number as a spreadsheet program shows it, from 1
 * @param cells a typed value for each column of the table; null where the cell is empty
 * @param source where the row is from, as its author wrote
 * @param note the author's note
 */
public record TableRow(int number, List<@Nullable Object> cells, String source, String note) {

    public TableRow {
        cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }
}
