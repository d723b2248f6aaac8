package io.encours.table.lint;

import static io.encours.table.TableCheck.DEAD_ROWS;

import io.encours.table.FindingCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Rows that never answer: no value fits them, or rows above take everything that does, where the first that fits answers. */
final class DeadRows implements Check {

    private static final long COMPARISONS = 8_000_000;
    private static final long COMPARISONS_TO_NAME = 1_000_000;

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
        Effort naming = new Effort(COMPARISONS_TO_NAME);
        for (int row = 0; row < grid.size(); row++) {
            if (grid.box(row).isEmpty()) {
                dead.add(new Dead(row, List.of()));
            } else if (effort.isSpent()) {
                unchecked.add(row);
            } else {
                List<Integer> hiding = hiding(grid, row, above(grid, row), effort);
                if (!hiding.isEmpty()) {
                    dead.add(new Dead(row, thinnedOut(grid, row, hiding, naming)));
                } else if (effort.isSpent()) {
                    unchecked.add(row);
                }
            }
        }
        return new Found(List.copyOf(dead), List.copyOf(unchecked));
    }

    /** The rows that answer before a row what it fits. */
    private static List<Integer> above(Grid grid, int row) {
        return switch (grid.table().hitPolicy()) {
            case FIRST ->
                IntStream.range(0, row)
                        .filter(above -> grid.overlap(above, row))
                        .boxed()
                        .toList();
            case UNIQUE, COLLECT -> List.of();
        };
    }

    /** Rows above that together take all that a row fits; none if they do not, or if the effort is spent before. */
    private static List<Integer> hiding(Grid grid, int row, List<Integer> above, Effort effort) {
        Search search = new Search(above.stream().map(grid::box).toList(), effort);
        boolean open = search.uncovered(grid.box(row)).isPresent();
        return open || effort.isSpent()
                ? List.of()
                : search.needed().stream().map(above::get).toList();
    }

    /** As few of the rows as are needed together. */
    private static List<Integer> thinnedOut(Grid grid, int row, List<Integer> hiding, Effort effort) {
        List<Integer> needed = new ArrayList<>(hiding);
        for (int place = needed.size() - 1; place >= 0 && !effort.isSpent(); place--) {
            List<Integer> fewer = new ArrayList<>(needed);
            fewer.remove(place);
            if (!hiding(grid, row, fewer, effort).isEmpty()) {
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
