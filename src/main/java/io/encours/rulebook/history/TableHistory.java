package io.encours.rulebook.history;

import io.encours.table.DecisionTable;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/**
 * The ways of a table's rows through the releases.
 *
 * @param table as it is in the release that is looked at
 * @param rows in the order of the sheet
 */
@NamedInterface("history")
public record TableHistory(DecisionTable<?, ?> table, List<RowHistory> rows) {

    public TableHistory {
        rows = List.copyOf(rows);
    }
}
