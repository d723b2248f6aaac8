package io.encours.table.lint;

import static io.encours.table.TableCheck.DEAD_ROWS;

import io.encours.table.FindingCode;
import io.encours.table.HitPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Rows that never answer: no value fits them, or rows above take everything that does, where the first that fits answers. */
final class DeadRows implements Check {

    private static final long COMPARISONS = 60_000_000;
    private static final int MOST_TO_THIN_OUT = 60;

    /**
     * A row that never answers.
     *
     * @param row its place
     * @param hiding the places of the rows above that take all that it fits, no more of them than it takes; none if nothing fits it
     */
    record Dead(int row, List<Integer> hiding) {}

    /**
     * What was found.
     *
     * @param dead the rows that never answer
     * @param unchecked the places of the rows of which it could not be told
     */
    record Found(List<Dead> dead, List<Integer> unchecked) {}

    static Found find(Grid grid) {
        List<Dead> dead = new ArrayList<>();
        List<Integer> unchecked = new ArrayList<>();
        Effort effort = new Effort(COMPARISONS);
        boolean hides = grid.table().hitPolicy() == HitPolicy.FIRST;
        for (int row = 0; row < grid.size(); row++) {
            List<Integer> above = hides ? touching(grid, row) : List.of();
            if (grid.box(row).isEmpty()) {
                dead.add(new Dead(row, List.of()));
            } else if (isHidden(grid, row, above, effort)) {
                dead.add(new Dead(row, thinnedOut(grid, row, above)));
            } else if (effort.isSpent() && hides) {
                unchecked.add(row);
            }
        }
        return new Found(List.copyOf(dead), List.copyOf(unchecked));
    }

    private static List<Integer> touching(Grid grid, int row) {
        return IntStream.range(0, row)
                .filter(above -> grid.box(above).intersects(grid.box(row)))
                .boxed()
                .toList();
    }

    private static boolean isHidden(Grid grid, int row, List<Integer> above, Effort effort) {
        if (above.isEmpty() || effort.isSpent()) {
            return false;
        }
        List<Box> covers = above.stream().map(grid::box).toList();
        return new Search(covers, effort).uncovered(grid.box(row)).isEmpty() && !effort.isSpent();
    }

    /** The first row that hides it alone, or as few as are needed together. */
    private static List<Integer> thinnedOut(Grid grid, int row, List<Integer> above) {
        List<Integer> alone = above.stream()
                .filter(each -> grid.box(each).containsAll(grid.box(row)))
                .limit(1)
                .toList();
        List<Integer> needed = new ArrayList<>(alone.isEmpty() ? above : alone);
        Effort effort = new Effort(COMPARISONS / MOST_TO_THIN_OUT);
        for (int place = needed.size() - 1; place >= 0 && alone.isEmpty() && !effort.isSpent(); place--) {
            List<Integer> fewer = new ArrayList<>(needed);
            fewer.remove(place);
            if (isHidden(grid, row, fewer, effort)) {
                needed = fewer;
            }
        }
        return List.copyOf(needed);
    }

    @Override
    public void report(Grid grid, Report report) {
        if (report.severity(DEAD_ROWS).isEmpty()) {
            return;
        }
        Found found = find(grid);
        Map<Integer, Integer> duplicates = Duplicates.find(grid);
        found.dead().stream()
                .filter(dead -> !duplicates.containsKey(dead.row()))
                .forEach(dead -> report(grid, report, dead));
        if (!found.unchecked().isEmpty()) {
            report.stopped(
                    DEAD_ROWS,
                    "%,d rows from row %d on"
                            .formatted(
                                    found.unchecked().size(),
                                    grid.number(found.unchecked().get(0))));
        }
    }

    private static void report(Grid grid, Report report, Dead dead) {
        Words words = new Words(grid);
        report.atRow(
                DEAD_ROWS,
                FindingCode.DEAD_ROW,
                grid.number(dead.row()),
                dead.hiding().isEmpty()
                        ? "a row that no question fits"
                        : "a row that never answers: %s above take all that it fits (%s)"
                                .formatted(words.rows(dead.hiding()), words.of(grid.box(dead.row()))),
                dead.hiding().isEmpty()
                        ? "conditions that a question can meet at once"
                        : "the row above those, other conditions, or no such row");
    }
}
