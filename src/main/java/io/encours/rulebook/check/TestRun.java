package io.encours.rulebook.check;

import io.encours.engine.Evaluation;
import io.encours.engine.EvaluationException;
import io.encours.engine.Firing;
import io.encours.engine.Policy;
import io.encours.facts.RowSource;
import io.encours.table.Finding;
import io.encours.table.FindingCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Has a policy decide cases, and remembers which rules and rows had a part in it. */
final class TestRun {

    /** Rules that run away take long each time; more failures of that kind tell nothing new. */
    private static final int MOST_UNDECIDED = 20;

    private static final String NOT_RUN =
            "not decided, as %d tests before it came to no decision".formatted(MOST_UNDECIDED);

    private final Policy policy;
    private final List<TestOutcome> outcomes = new ArrayList<>();
    private final Set<String> firedRules = new HashSet<>();
    private final Set<RowSource> usedRows = new HashSet<>();
    private int undecided;

    TestRun(Policy policy) {
        this.policy = policy;
    }

    List<TestOutcome> outcomes() {
        return List.copyOf(outcomes);
    }

    /** Decides a case; what differs in a case of a sheet is a finding of its cell, too. */
    List<Finding> decide(PolicyCase each) {
        int before = undecided;
        List<Difference> differences = differences(each).stream()
                .map(difference -> placed(difference, each))
                .toList();
        outcomes.add(TestOutcome.of(each, undecided == before, differences));
        return Workbooks.isWorkbook(each.artefact())
                ? differences.stream()
                        .map(difference -> finding(difference, each))
                        .toList()
                : List.of();
    }

    private List<Difference> differences(PolicyCase each) {
        if (undecided >= MOST_UNDECIDED) {
            undecided++;
            return noDecision(NOT_RUN);
        }
        try {
            Evaluation evaluation = policy.evaluate(each.request());
            evaluation.firings().forEach(this::note);
            return Expectation.differences(each.expect(), evaluation);
        } catch (EvaluationException failed) {
            undecided++;
            return noDecision(String.valueOf(failed.getMessage()));
        }
    }

    private static List<Difference> noDecision(String why) {
        return List.of(new Difference("", "a decision", why, null));
    }

    private void note(Firing firing) {
        firedRules.add(firing.rule());
        usedRows.addAll(firing.rows());
    }

    /** With the cell that expects the field, or a part of it, or more than it. */
    private static Difference placed(Difference difference, PolicyCase each) {
        return each.cells().entrySet().stream()
                .filter(cell ->
                        isPartOf(cell.getKey(), difference.field()) || isPartOf(difference.field(), cell.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .findFirst()
                .map(difference::at)
                .orElse(difference);
    }

    private static boolean isPartOf(String part, String whole) {
        return part.equals(whole) || (!whole.isEmpty() && part.startsWith(whole + "/"));
    }

    private static Finding finding(Difference difference, PolicyCase each) {
        int slash = each.place().indexOf('/');
        String row = each.place().substring(slash + 1);
        return new Finding(
                FindingCode.TEST_FAILED.severity(),
                each.place().substring(0, slash),
                difference.cell() == null ? row + ":" + row : difference.cell(),
                FindingCode.TEST_FAILED,
                difference.expected(),
                "what the policy decides: " + difference.found());
    }

    Coverage coverage() {
        Set<String> untestedRules = new TreeSet<>(policy.rules());
        int rules = untestedRules.size();
        untestedRules.removeAll(firedRules);
        List<RowSource> rows = PolicyRows.of(policy);
        return new Coverage(
                rows.size(),
                rows.stream().filter(row -> !usedRows.contains(row)).toList(),
                rules,
                List.copyOf(untestedRules));
    }
}
