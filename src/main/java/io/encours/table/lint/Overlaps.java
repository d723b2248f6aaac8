package io.encours.table.lint;

import static io.encours.table.TableCheck.OVERLAPS;

import io.encours.table.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Two rows that match the same question, where only one row may answer. */
final class Overlaps implements Check {

    /**
     * What two rows have in common.
     *
     * @param upper the place of the upper row
     * @param lower the place of the lower one
     */
    record Overlap(int upper, int lower) {}

    /**
     * What was found.
     *
     * @param named those that are few enough to name
     * @param more how many there are beside
     */
    record Found(List<Overlap> named, int more) {}

    static Found find(Grid grid, int most) {
        List<Overlap> named = new ArrayList<>();
        int more = 0;
        for (int lower = 1; lower < grid.size(); lower++) {
            for (int upper = 0; upper < lower; upper++) {
                if (grid.box(upper).intersects(grid.box(lower))) {
                    more += named.size() < most ? 0 : 1;
                    if (named.size() < most) {
                        named.add(new Overlap(upper, lower));
                    }
                }
            }
        }
        return new Found(List.copyOf(named), more);
    }

    @Override
    public void report(Grid grid, Report report) {
        if (report.severity(OVERLAPS).isEmpty()) {
            return;
        }
        Map<Integer, Integer> duplicates = Duplicates.find(grid);
        Found found = find(grid, Report.MOST);
        found.named().stream()
                .filter(overlap -> !grid.box(overlap.upper()).equals(grid.box(overlap.lower()))
                        || !duplicates.containsKey(overlap.lower()))
                .forEach(overlap -> report(grid, report, overlap));
        report.more(OVERLAPS, found.more());
    }

    private static void report(Grid grid, Report report, Overlap overlap) {
        Words words = new Words(grid);
        boolean alike = grid.answerAlike(overlap.upper(), overlap.lower());
        String common = words.of(grid.box(overlap.upper()).intersect(grid.box(overlap.lower())));
        report.atRow(
                OVERLAPS,
                alike ? FindingCode.OVERLAPPING_ROWS : FindingCode.CONFLICTING_ROWS,
                grid.number(overlap.lower()),
                "%s both fit: %s".formatted(words.rows(List.of(overlap.upper(), overlap.lower())), common),
                alike
                        ? "one row for each question; both say the same"
                        : "one row for each question; they differ: "
                                + words.difference(overlap.upper(), overlap.lower()));
    }
}
