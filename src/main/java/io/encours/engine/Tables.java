package io.encours.engine;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.encours.facts.Bounds;
import io.encours.facts.BoundsQuestion;
import io.encours.facts.Question;
import io.encours.table.DecisionTable;
import io.encours.table.TableRow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The decision tables of one policy, found by the question they answer. */
final class Tables {

    private final Map<Class<?>, DecisionTable<?, ?>> byQuestion;
    private final Map<DecisionTable<?, ?>, String> labels;
    private final Map<DecisionTable<?, ?>, Map<Integer, TableRow>> byNumber = new ConcurrentHashMap<>();
    private final Map<BoundsQuestion, Bounds> bounds = new ConcurrentHashMap<>();

    private Tables(Map<Class<?>, DecisionTable<?, ?>> byQuestion) {
        this.byQuestion = byQuestion;
        this.labels = byQuestion.values().stream()
                .collect(toUnmodifiableMap(table -> table, table -> "table " + name(table)));
    }

    /**
     * The tables, each for its own question.
     *
     * @throws IllegalStateException if two tables answer the same question
     */
    static Tables of(Collection<? extends DecisionTable<?, ?>> tables) {
        return new Tables(tables.stream().collect(toUnmodifiableMap(DecisionTable::questionType, table -> table)));
    }

    Collection<DecisionTable<?, ?>> all() {
        return byQuestion.values();
    }

    Optional<DecisionTable<?, ?>> answering(Class<?> question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    /** The table that answers a question. */
    @SuppressWarnings("unchecked")
    <Q extends Question> Optional<DecisionTable<Q, ?>> table(Class<Q> question) {
        return answering(question).map(table -> (DecisionTable<Q, ?>) table);
    }

    /** The values at which the answer of a table changes with a number of its question. */
    Bounds bounds(BoundsQuestion question) {
        return bounds.computeIfAbsent(
                question,
                asked -> new Bounds(
                        asked,
                        byQuestion.values().stream()
                                .filter(each -> each.name().equals(asked.table()))
                                .findFirst()
                                .map(each -> each.bounds(asked.field()))
                                .orElse(List.of())));
    }

    /** A row by its number in the sheet; the table must have it. */
    TableRow row(DecisionTable<?, ?> table, int number) {
        return Objects.requireNonNull(
                byNumber.computeIfAbsent(table, Tables::byNumber).get(number));
    }

    private static Map<Integer, TableRow> byNumber(DecisionTable<?, ?> table) {
        return table.rows().stream().collect(toUnmodifiableMap(TableRow::number, row -> row));
    }

    /** A table as a trace names it: {@code table credit-limit/Ceilings}. */
    String label(DecisionTable<?, ?> table) {
        return Objects.requireNonNull(labels.get(table));
    }

    static String name(DecisionTable<?, ?> table) {
        return table.workbook() + "/" + table.sheet();
    }
}
