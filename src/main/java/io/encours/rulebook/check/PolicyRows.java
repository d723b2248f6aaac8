package io.encours.rulebook.check;

import io.encours.engine.Policy;
import io.encours.facts.RowSource;
import io.encours.table.DecisionTable;
import java.util.Comparator;
import java.util.List;

/** Every row of a policy's tables. */
final class PolicyRows {

    private PolicyRows() {}

    /** By workbook and sheet, in the order of the sheet. */
    static List<RowSource> of(Policy policy) {
        return policy.tables().stream()
                .sorted(Comparator.<DecisionTable<?, ?>, String>comparing(DecisionTable::workbook)
                        .thenComparing(DecisionTable::sheet))
                .flatMap(table ->
                        table.rows().stream().map(row -> new RowSource(table.workbook(), table.sheet(), row.number())))
                .toList();
    }
}
