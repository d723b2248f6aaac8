package io.encours.table.lint;

import static io.encours.table.TableCheck.DUPLICATES;

import io.encours.table.FindingCode;
import io.encours.table.HitPolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Rows that match the same questions as a row above; where every row answers, only if they also say the same. */
final class Duplicates implements Check {

    /** The first row that matches the same, by the place of the later one. */
    static Map<Integer, Integer> find(Grid grid) {
        Map<Object, Integer> first = new HashMap<>();
        Map<Integer, Integer> found = new HashMap<>();
        boolean collects = grid.table().hitPolicy() == HitPolicy.COLLECT;
        for (int row = 0; row < grid.size(); row++) {
            if (!grid.box(row).isEmpty()) {
                Object key = collects ? List.of(grid.box(row), Optional.of(grid.answers(row))) : grid.box(row);
                Integer earlier = first.putIfAbsent(key, row);
                if (earlier != null) {
                    found.put(row, earlier);
                }
            }
        }
        return found;
    }

    @Override
    public void report(Grid grid, Report report) {
        Map<Integer, Integer> found = find(grid);
        IntStream.range(0, grid.size())
                .filter(found::containsKey)
                .forEach(row -> report(grid, report, row, found.getOrDefault(row, row)));
    }

    private static void report(Grid grid, Report report, int row, int earlier) {
        Words words = new Words(grid);
        boolean alike = grid.answerAlike(row, earlier);
        report.atRow(
                DUPLICATES,
                FindingCode.DUPLICATE_ROW,
                grid.number(row),
                "the same conditions as row %d: %s".formatted(grid.number(earlier), words.of(grid.box(row))),
                alike
                        ? "the row once; both say the same"
                        : "one of the two; they differ: " + words.difference(earlier, row));
    }
}
