package io.encours.engine;

import io.encours.facts.Bounds;
import io.encours.facts.BoundsQuestion;
import io.encours.facts.Question;
import io.encours.facts.Row;
import java.util.List;

/**
 * Where the rules of a session ask a question and get its rows: the global {@code answers}.
 *
 * <p>Public because the compiled rules call it; nobody else does.
 */
public final class TableAnswers {

    private Tables tables = Tables.NONE;
    private List<? extends Row<?>> latest = List.of();

    TableAnswers() {}

    void askedOf(Tables newTables) {
        tables = newTables;
    }

    /** The rows that answer the question, by the hit policy of its table. */
    public List<? extends Row<?>> rows(Question question) {
        latest = tables.rows(question);
        return latest;
    }

    /** The values at which the answer of a table changes with a number. */
    public Bounds bounds(BoundsQuestion question) {
        return new Bounds(question, tables.bounds(question.table(), question.field()));
    }

    List<? extends Row<?>> latest() {
        return latest;
    }
}
