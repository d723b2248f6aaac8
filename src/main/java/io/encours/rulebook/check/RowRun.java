package io.encours.rulebook.check;

import io.encours.shared.Described;

/**
 * How many rows of the tables were asked a question that they answer.
 *
 * @param evaluated rows that were asked through the compiled policy, each once
 * @param unreachable rows that answer no question at all
 * @param changed rows that differ from the base
 * @param compared changed rows that were compiled with Drools' own decision-table compiler as well, to give the same answers
 */
@Described("How many rows of the tables were asked a question that they answer")
public record RowRun(
        @Described(value = "Rows that were asked through the compiled policy", example = "411")
        int evaluated,

        @Described(value = "Rows that answer no question at all", example = "1")
        int unreachable,

        @Described(value = "Rows that differ from the base", example = "3")
        int changed,

        @Described(value = "Changed rows that Drools' own decision-table compiler answered alike", example = "3")
        int compared) {

    /** Where no row could be asked. */
    static final RowRun NONE = new RowRun(0, 0, 0, 0);

    RowRun plus(RowRun other) {
        return new RowRun(
                evaluated + other.evaluated,
                unreachable + other.unreachable,
                changed + other.changed,
                compared + other.compared);
    }
}
