package io.encours.table.lint;

import io.encours.facts.Question;
import io.encours.table.DecisionTable;
import java.util.Map;

/** Finds a question for each row of a table, such that this row answers it. */
public final class Witnesses {

    private Witnesses() {}

    /** Row number to question; without the rows that can never answer. */
    public static <Q extends Question> Map<Integer, Q> of(DecisionTable<Q, ?> table) {
        return Map.of();
    }
}
