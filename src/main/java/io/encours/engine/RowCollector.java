package io.encours.engine;

import io.encours.facts.Question;
import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.table.AmbiguousRowsException;
import io.encours.table.DecisionTable;
import io.encours.table.HitPolicy;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.Match;

/**
 * Turns the firings of row rules into row facts, by the hit policy of their table.
 *
 * <p>Every matching row fires, the upper one first; Drools has no first hit for more than one question a session.
 */
final class RowCollector {

    private final Tables tables;
    private final IdentityHashMap<Question, List<Row<?>>> answered = new IdentityHashMap<>();

    RowCollector(Tables tables) {
        this.tables = tables;
    }

    Optional<Row<?>> collect(Match match) {
        Question question = (Question) match.getObjects().get(0);
        DecisionTable<?, ?> table = tables.answering(question.getClass()).orElseThrow();
        List<Row<?>> rows = answered.computeIfAbsent(question, any -> new ArrayList<>());
        Row<?> row = row(table, question, match.getRule());
        rows.add(row);
        boolean counts = table.hitPolicy() == HitPolicy.COLLECT || rows.size() == 1;
        return counts ? Optional.of(row) : Optional.empty();
    }

    /** The tables that rows of this session answered for. */
    List<Consultation> consultations() {
        return answered.entrySet().stream()
                .map(asked -> new Consultation(
                        tables.answering(asked.getKey().getClass()).orElseThrow(),
                        asked.getKey(),
                        counting(
                                asked.getValue(),
                                tables.answering(asked.getKey().getClass()).orElseThrow())))
                .toList();
    }

    private static List<RowSource> counting(List<Row<?>> rows, DecisionTable<?, ?> table) {
        return rows.stream()
                .limit(table.hitPolicy() == HitPolicy.COLLECT ? rows.size() : 1)
                .map(Row::source)
                .toList();
    }

    void requireNoAmbiguity() {
        answered.forEach((question, rows) -> {
            DecisionTable<?, ?> table = tables.answering(question.getClass()).orElseThrow();
            if (table.hitPolicy() == HitPolicy.UNIQUE && rows.size() > 1) {
                throw new AmbiguousRowsException(
                        table.name(), rows.stream().map(Row::source).toList());
            }
        });
    }

    @SuppressWarnings("unchecked")
    private <Q extends Question, R extends Row<Q>> Row<?> row(DecisionTable<?, ?> table, Question question, Rule rule) {
        int number = Integer.parseInt(rule.getName().substring(rule.getName().lastIndexOf('_') + 1));
        DecisionTable<Q, R> typed = (DecisionTable<Q, R>) table;
        return typed.row(tables.row(table, number), (Q) question);
    }
}
