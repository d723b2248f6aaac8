package io.encours.table.lint;

import io.encours.table.DecisionTable;
import io.encours.table.Finding;
import java.util.List;

/**
 * Finds what is wrong with the rows of a table taken together: rows that overlap where only one may answer, questions that
 * none answers, rows that never answer, duplicates, rows that one could stand for, and promises that the rows break.
 *
 * <p>It is exact, not sampled: the values of each component of the question are cut into pieces that no row tells apart,
 * and every finding holds for all values of its pieces. Proving that rows leave no gap, or hide another, can take longer
 * than anybody waits; where a check has to stop, a finding {@code NOT_FULLY_CHECKED} says so. The same table always gives
 * the same findings.
 */
public final class Lint {

    private static final List<Check> CHECKS = List.of(
            new Duplicates(),
            new Overlaps(),
            new DeadRows(),
            new Gaps(),
            new Mergeable(),
            new Defaults(),
            new Monotone());

    private Lint() {}

    /**
     * What is found, in the order of the checks and rows. What is an error, a warning or nothing at all is for the table to
     * say.
     *
     * @see io.encours.table.TableCheck
     */
    public static List<Finding> of(DecisionTable<?, ?> table) {
        Grid grid = Grid.of(table);
        Report report = new Report(table);
        CHECKS.forEach(check -> check.report(grid, report));
        return report.findings();
    }
}
