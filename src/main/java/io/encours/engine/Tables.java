package io.encours.engine;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.encours.facts.Question;
import io.encours.facts.Row;
import io.encours.table.DecisionTable;
import io.encours.table.TableRow;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The decision tables of one policy, found by the question they answer. */
final class Tables {

    /** No tables at all. */
    static final Tables NONE = of(List.of());

    private final Map<Class<?>, DecisionTable<?, ?>> byQuestion;
    private final Map<DecisionTable<?, ?>, Map<Integer, TableRow>> byNumber = new ConcurrentHashMap<>();

    private final Map<String, List<BigDecimal>> bounds = new ConcurrentHashMap<>();

    private Tables(Map<Class<?>, DecisionTable<?, ?>> byQuestion) {
        this.byQuestion = byQuestion;
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

    /** The rows that answer, by the table's hit policy; the question's type must have a table. */
    <Q extends Question> List<? extends Row<Q>> rows(Q question) {
        @SuppressWarnings("unchecked")
        DecisionTable<Q, ? extends Row<Q>> table = (DecisionTable<Q, ? extends Row<Q>>)
                answering(question.getClass()).orElseThrow();
        return table.match(question);
    }

    /** The values at which the answer of a table changes with a number of its question. */
    List<BigDecimal> bounds(String table, String field) {
        return bounds.computeIfAbsent(
                table + "." + field,
                any -> byQuestion.values().stream()
                        .filter(each -> each.name().equals(table))
                        .findFirst()
                        .map(each -> each.bounds(field))
                        .orElse(List.of()));
    }

    /** What of the tables is compiled into rules: the questions, and neither names nor rows. */
    Set<Class<?>> questions() {
        return byQuestion.keySet();
    }

    /** A row by its number in the sheet; the table must have it. */
    TableRow row(DecisionTable<?, ?> table, int number) {
        return Objects.requireNonNull(
                byNumber.computeIfAbsent(table, Tables::byNumber).get(number));
    }

    private static Map<Integer, TableRow> byNumber(DecisionTable<?, ?> table) {
        return table.rows().stream().collect(toUnmodifiableMap(TableRow::number, row -> row));
    }

    static String name(DecisionTable<?, ?> table) {
        return table.workbook() + "/" + table.sheet();
    }
}
