package io.encours.rulebook;

import io.encours.table.DecisionTable;
import java.util.List;

/**
 * The ways of a table's rows through the releases.
 *
 * @param table as it is in the release that is looked at
 * @param rows in the order of the sheet
 */
public record TableHistory(DecisionTable<?, ?> table, List<RowHistory> rows) {

    public TableHistory {
        rows = List.copyOf(rows);
    }
}
