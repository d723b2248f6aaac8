package io.encours.engine;

import io.encours.facts.Question;
import io.encours.facts.RowSource;
import io.encours.table.DecisionTable;
import io.encours.table.RowCheck;
import java.util.List;

/**
 * That a table was asked, and what answered.
 *
 * @param table the table
 * @param question what it was asked
 * @param rows the rows that answered, in the order of the sheet; none where no row did
 */
public record Consultation(DecisionTable<?, ?> table, Question question, List<RowSource> rows) {

    public Consultation {
        rows = List.copyOf(rows);
    }

    /** Every row of the table held against the question. */
    public List<RowCheck> check() {
        return check(table, question);
    }

    private static <Q extends Question> List<RowCheck> check(DecisionTable<Q, ?> table, Question question) {
        return table.check(table.questionType().cast(question));
    }
}
