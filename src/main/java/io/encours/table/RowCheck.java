package io.encours.table;

import java.util.List;

/**
 * A row of a table, held against a question, condition by condition.
 *
 * @param row the row
 * @param conditions its conditions, in the order of the sheet
 */
public record RowCheck(TableRow row, List<ConditionCheck> conditions) {

    public RowCheck {
        conditions = List.copyOf(conditions);
    }

    /** The conditions that the question does not meet; none if the row matches. */
    public List<ConditionCheck> unmet() {
        return conditions.stream().filter(condition -> !condition.isMet()).toList();
    }
}
