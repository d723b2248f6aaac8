package io.encours.engine;

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

    List<? extends Row<?>> latest() {
        return latest;
    }
}
