package io.encours.table;

import io.encours.facts.Question;
import io.encours.facts.Row;
import io.encours.table.index.Matches;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A decision table: typed rows that answer questions of one type. It never changes and may be asked by many threads.
 *
 * <p>A condition whose cell is empty matches anything; a component of the question that is null matches only rows whose
 * cells for it are all empty. Numbers are compared by value, so 8 equals 8.0; texts exactly.
 *
 * @param <Q> the questions it answers
 * @param <R> what a row answers
 */
public final class DecisionTable<Q extends Question, R extends Row<Q>> {

    private final TableSpec<Q, R> spec;
    private final List<TableRow> rows;
    private final QuestionIndex index;
    private final RowFacts<Q, R> facts;

    DecisionTable(TableSpec<Q, R> spec, List<TableRow> rows) {
        this.spec = spec;
        this.rows = List.copyOf(rows);
        this.index = new QuestionIndex(FactRecord.of(spec.questionType()), spec.columns(), rows);
        this.facts = new RowFacts<>(spec, rows);
    }

    /** The workbook, without its ending. */
    public String workbook() {
        return spec.workbook();
    }

    public String sheet() {
        return spec.sheet();
    }

    /** Such as {@code Ceiling}, which {@code CeilingQuestion} asks and {@code CeilingRow} answers. */
    public String name() {
        return spec.name();
    }

    public Class<Q> questionType() {
        return spec.questionType();
    }

    public Class<R> rowType() {
        return spec.rowType();
    }

    public HitPolicy hitPolicy() {
        return spec.hitPolicy();
    }

    /** The technical rows above the table, key to value, as they stand. */
    public Map<String, String> header() {
        return spec.header();
    }

    /** The condition and action columns, in the order of the sheet. */
    public List<Column> columns() {
        return spec.columns();
    }

    public List<TableRow> rows() {
        return rows;
    }

    /** The column that says where rows are from, from 0; empty if there is none. */
    public OptionalInt sourceColumn() {
        return place(spec.layout().source());
    }

    /** The column of notes, alike. */
    public OptionalInt noteColumn() {
        return place(spec.layout().note());
    }

    private static OptionalInt place(int column) {
        return column < 0 ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /**
     * The rows that answer, by the table's hit policy; none if no row matches.
     *
     * @throws AmbiguousRowsException if the hit policy is UNIQUE and more than one row matches
     */
    public List<R> match(Q question) {
        Matches matches = index.matches(question);
        int first = matches.next();
        if (first == Matches.NONE) {
            return List.of();
        }
        return switch (spec.hitPolicy()) {
            case FIRST -> List.of(facts.row(first, question));
            case UNIQUE -> List.of(only(first, matches, question));
            case COLLECT -> all(first, matches, question);
        };
    }

    /** Every row that matches, in the order of the sheet, whatever the hit policy. */
    public List<R> matchAll(Q question) {
        Matches matches = index.matches(question);
        return all(matches.next(), matches, question);
    }

    /** Every row held against a question, condition by condition, in the order of the sheet. */
    public List<RowCheck> check(Q question) {
        FactRecord asked = FactRecord.of(spec.questionType());
        return rows.stream().map(row -> check(row, question, asked)).toList();
    }

    private RowCheck check(TableRow row, Q question, FactRecord asked) {
        List<ConditionCheck> conditions = IntStream.range(0, columns().size())
                .filter(place -> columns().get(place).isCondition())
                .mapToObj(place -> new ConditionCheck(
                        columns().get(place),
                        row.cells().get(place),
                        asked.component(columns().get(place).field(), question)))
                .toList();
        return new RowCheck(row, conditions);
    }

    /** The values that a number of the question is held against, ascending; none if the table has no such condition. */
    public List<BigDecimal> bounds(String field) {
        return columns().stream()
                .filter(column -> column.isCondition() && column.field().equals(field))
                .flatMap(column ->
                        rows.stream().map(row -> row.cells().get(columns().indexOf(column))))
                .filter(Number.class::isInstance)
                .map(cell -> new BigDecimal(cell.toString()))
                .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), List::copyOf));
    }

    /** A table of other rows in the same columns, of which every row that matches answers. */
    public DecisionTable<Q, R> collecting(List<TableRow> others) {
        return new DecisionTable<>(spec.collecting(), others);
    }

    /**
     * A question to this table.
     *
     * @param values of the question's components, by name; any value of its type stands for a component without one
     */
    public Q question(Map<String, ?> values) {
        return spec.questionType().cast(SomeQuestion.of(FactRecord.of(spec.questionType()), values));
    }

    /** What a row of this table answers to a question, whether or not it matches. */
    public R row(TableRow row, Q question) {
        return facts.row(row, question);
    }

    private R only(int first, Matches matches, Q question) {
        int second = matches.next();
        if (second != Matches.NONE) {
            throw new AmbiguousRowsException(
                    name(), matchAll(question).stream().map(Row::source).toList());
        }
        return facts.row(first, question);
    }

    private List<R> all(int first, Matches matches, Q question) {
        List<R> matching = new ArrayList<>();
        for (int row = first; row != Matches.NONE; row = matches.next()) {
            matching.add(facts.row(row, question));
        }
        return List.copyOf(matching);
    }
}
