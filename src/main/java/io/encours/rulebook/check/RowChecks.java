package io.encours.rulebook.check;

import io.encours.engine.EvaluationException;
import io.encours.engine.Policy;
import io.encours.engine.ReferenceRows;
import io.encours.facts.Question;
import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.table.DecisionTable;
import io.encours.table.Finding;
import io.encours.table.FindingCode;
import io.encours.table.TableRow;
import io.encours.table.lint.Witnesses;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks every row of the tables a question that it answers, and has Drools answer for the changed ones as well. */
final class RowChecks {

    private final Policy policy;
    private final Workbooks workbooks;
    private final Problems problems;
    private final int comparedRows;
    private final Map<DecisionTable<?, ?>, Map<Integer, ? extends Question>> witnesses = new LinkedHashMap<>();
    private RowRun run = RowRun.NONE;

    RowChecks(Policy policy, Workbooks workbooks, Problems problems, int comparedRows) {
        this.policy = policy;
        this.workbooks = workbooks;
        this.problems = problems;
        this.comparedRows = comparedRows;
    }

    RowRun run() {
        workbooks.tables().forEach(table -> witnesses.put(table, Witnesses.of(table)));
        witnesses.forEach(this::askEachRow);
        compareChangedRows();
        return run;
    }

    private void askEachRow(DecisionTable<?, ?> table, Map<Integer, ? extends Question> questions) {
        List<Finding> failures = new ArrayList<>();
        questions.forEach((number, question) -> {
            String answer = answer(new RowSource(table.workbook(), table.sheet(), number), question);
            if (!answer.isEmpty()) {
                failures.add(finding(FindingCode.ROW_FAILED, table, number, answer, "an answer by this row"));
            }
        });
        run = run.plus(new RowRun(questions.size(), table.rows().size() - questions.size(), 0, 0));
        problems.add(table.workbook(), failures);
    }

    /** What goes wrong when the row is asked; nothing where it answers. */
    private String answer(RowSource row, Question question) {
        try {
            List<RowSource> answers = policy.answers(question);
            return answers.contains(row) ? "" : "answered by " + answers;
        } catch (EvaluationException failed) {
            return String.valueOf(failed.getMessage());
        }
    }

    private void compareChangedRows() {
        Map<DecisionTable<?, ?>, List<TableRow>> changed = changedRows();
        int all = changed.values().stream().mapToInt(List::size).sum();
        Map<DecisionTable<?, ?>, List<TableRow>> some = atMost(comparedRows, changed);
        int compared = some.values().stream().mapToInt(List::size).sum();
        run = run.plus(new RowRun(0, 0, all, compared));
        if (compared > 0) {
            try (ReferenceRows reference = ReferenceRows.of(some)) {
                some.forEach((table, rows) -> compare(table, rows, reference));
            }
        }
    }

    /** The rows whose values the base's table has not. */
    private Map<DecisionTable<?, ?>, List<TableRow>> changedRows() {
        Map<Class<?>, DecisionTable<?, ?>> before = workbooks.tablesBefore();
        Map<DecisionTable<?, ?>, List<TableRow>> changed = new LinkedHashMap<>();
        witnesses.keySet().stream()
                .filter(table -> !workbooks.isUnchanged(table))
                .forEach(table -> {
                    Set<List<?>> known = before.containsKey(table.questionType())
                            ? values(before.get(table.questionType()))
                            : Set.of();
                    changed.put(
                            table,
                            table.rows().stream()
                                    .filter(row -> !known.contains(row.cells()))
                                    .toList());
                });
        return changed;
    }

    private static Set<List<?>> values(DecisionTable<?, ?> table) {
        return table.rows().stream().map(TableRow::cells).collect(Collectors.toSet());
    }

    private static Map<DecisionTable<?, ?>, List<TableRow>> atMost(
            int most, Map<DecisionTable<?, ?>, List<TableRow>> rowsByTable) {
        Map<DecisionTable<?, ?>, List<TableRow>> some = new LinkedHashMap<>();
        int left = most;
        for (Map.Entry<DecisionTable<?, ?>, List<TableRow>> entry : rowsByTable.entrySet()) {
            List<TableRow> rows =
                    entry.getValue().subList(0, Math.min(left, entry.getValue().size()));
            if (!rows.isEmpty()) {
                some.put(entry.getKey(), rows);
            }
            left -= rows.size();
        }
        return some;
    }

    private void compare(DecisionTable<?, ?> table, List<TableRow> rows, ReferenceRows reference) {
        List<Integer> numbers = rows.stream().map(TableRow::number).toList();
        List<Finding> differences = new ArrayList<>();
        witnesses.getOrDefault(table, Map.of()).forEach((number, question) -> {
            List<Integer> expected = reference.matching(question);
            List<Integer> matching =
                    matching(table, question).stream().filter(numbers::contains).toList();
            if (!matching.equals(expected)) {
                differences.add(finding(
                        FindingCode.ROW_DIFFERS_FROM_REFERENCE,
                        table,
                        number,
                        "the rows " + matching,
                        "the rows " + expected));
            }
        });
        problems.add(table.workbook(), differences);
    }

    @SuppressWarnings("unchecked")
    private static <Q extends Question, R extends Row<Q>> List<Integer> matching(
            DecisionTable<?, ?> table, Question question) {
        return ((DecisionTable<Q, R>) table)
                .matchAll((Q) question).stream().map(row -> row.source().row()).toList();
    }

    private static Finding finding(
            FindingCode code, DecisionTable<?, ?> table, int row, String found, String expected) {
        return new Finding(code.severity(), table.sheet(), row + ":" + row, code, found, expected);
    }
}
