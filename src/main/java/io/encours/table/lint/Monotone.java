package io.encours.table.lint;

import static io.encours.table.TableCheck.MONOTONICITY;

import io.encours.table.FindingCode;
import io.encours.table.HitPolicy;
import io.encours.table.Monotonicity;
import io.encours.table.index.CodeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether the answers keep what the table promises of them: over all pairs of questions that differ in one component
 * alone, in which some row tells them apart. An empty answer is neither more nor less than another.
 */
final class Monotone implements Check {

    private static final long COMPARISONS = 60_000_000;

    /**
     * A pair of rows that breaks a promise.
     *
     * @param low the place of the row for the lower value of the component
     * @param high that for the higher one
     */
    record Breach(int low, int high) {}

    @Override
    public void report(Grid grid, Report report) {
        if (report.severity(MONOTONICITY).isPresent()) {
            Effort effort = new Effort(COMPARISONS);
            Monotonicity.of(grid.table())
                    .forEach(
                            promise -> Promise.of(promise, grid)
                                    .ifPresentOrElse(
                                            bound -> report(bound, grid, report, effort),
                                            () -> report.unknown(
                                                    "Monotonic",
                                                    promise.field() + ", " + promise.value(),
                                                    "an ordered condition and an answer that has more and less, as in their columns")));
        }
    }

    private static void report(Promise promise, Grid grid, Report report, Effort effort) {
        find(promise, grid, effort).forEach(breach -> report(promise, grid, report, breach));
        if (effort.isSpent()) {
            report.stopped(MONOTONICITY, "some rows for " + Words.name(promise.column()));
        }
    }

    static List<Breach> find(Promise promise, Grid grid, Effort effort) {
        List<Breach> found = new ArrayList<>();
        for (int low = 0; low < grid.size() && !effort.isSpent(); low++) {
            effort.spend(grid.size());
            for (int high = 0; high < grid.size(); high++) {
                if (promise.isBrokenBy(low, high) && meet(promise, grid, low, high, effort)) {
                    found.add(new Breach(low, high));
                }
            }
        }
        return found;
    }

    /** Whether both rows answer some pair of questions that differ in the one component alone. */
    private static boolean meet(Promise promise, Grid grid, int low, int high, Effort effort) {
        CodeSet lower = promise.scoped(low);
        CodeSet higher = promise.scoped(high);
        boolean apart = lower.isEmpty() || higher.isEmpty() || lower.first() >= higher.last();
        if (apart || !grid.box(low).intersectsExceptAt(promise.axis(), grid.box(high))) {
            return false;
        }
        return grid.table().hitPolicy() != HitPolicy.FIRST || isSeen(promise, grid, low, high, effort);
    }

    /** Whether rows above leave such a pair: looked for among pairs of questions, the second value of the component being an axis of its own. */
    private static boolean isSeen(Promise promise, Grid grid, int low, int high, Effort effort) {
        List<Box> hidden = new ArrayList<>();
        CodeSet all = grid.whole().set(promise.axis());
        IntStream.range(0, low).forEach(row -> hidden.add(pair(grid.box(row), all)));
        IntStream.range(0, high)
                .forEach(row -> hidden.add(pair(
                        grid.box(row).with(promise.axis(), all), grid.box(row).set(promise.axis()))));
        hidden.addAll(notRising(promise, grid, low, high));
        Box both = grid.box(low)
                .intersect(grid.box(high).with(promise.axis(), all))
                .with(promise.axis(), promise.scoped(low));
        return new Search(hidden, effort)
                .uncovered(pair(both, promise.scoped(high)))
                .isPresent();
    }

    /** The pairs whose first value is not below the second. */
    private static List<Box> notRising(Promise promise, Grid grid, int low, int high) {
        CodeSet lower = promise.scoped(low);
        CodeSet higher = promise.scoped(high);
        int last = grid.whole().set(promise.axis()).last();
        return IntStream.rangeClosed(Math.max(lower.first(), higher.first()), Math.min(lower.last(), higher.last()))
                .mapToObj(code ->
                        pair(grid.whole().with(promise.axis(), CodeSet.range(code, last)), CodeSet.range(0, code)))
                .toList();
    }

    private static Box pair(Box first, CodeSet second) {
        List<CodeSet> sets = new ArrayList<>();
        IntStream.range(0, first.width()).mapToObj(first::set).forEach(sets::add);
        sets.add(second);
        return Box.of(sets);
    }

    private static void report(Promise promise, Grid grid, Report report, Breach breach) {
        Words words = new Words(grid);
        report.atRow(
                MONOTONICITY,
                FindingCode.NOT_MONOTONIC,
                grid.number(Math.max(breach.low(), breach.high())),
                "%s %s in row %d (%s), but %s in row %d (%s)"
                        .formatted(
                                Words.name(promise.column()),
                                words.value(promise.value(breach.low()), promise.column()),
                                grid.number(breach.low()),
                                words.of(grid.box(breach.low())),
                                words.value(promise.value(breach.high()), promise.column()),
                                grid.number(breach.high()),
                                words.of(grid.box(breach.high()))),
                "%s that never %s as %s rises"
                        .formatted(
                                Words.name(promise.column()),
                                promise.up() ? "falls" : "rises",
                                Words.label(grid.fields().get(promise.axis()))));
    }
}
