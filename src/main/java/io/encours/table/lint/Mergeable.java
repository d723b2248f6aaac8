package io.encours.table.lint;

import static io.encours.table.TableCheck.MERGEABLE_ROWS;

import io.encours.table.FindingCode;
import io.encours.table.HitPolicy;
import io.encours.table.index.CodeSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Rows that say the same and match the same but for one component, where one row could say it all. */
final class Mergeable implements Check {

    private static final CodeSet ANY = CodeSet.range(0, 0);

    /**
     * Rows that one could stand for.
     *
     * @param rows their places, ascending
     * @param box what the one row would match
     */
    record Merge(List<Integer> rows, Box box) {}

    static List<Merge> find(Grid grid) {
        List<Merge> found = new ArrayList<>();
        for (int axis = 0; axis < grid.fields().size(); axis++) {
            int each = axis;
            groups(grid, axis).stream()
                    .filter(group -> group.size() > 1)
                    .forEach(group -> found.addAll(merges(grid, each, group)));
        }
        found.sort(Comparator.comparingInt(merge -> merge.rows().get(0)));
        return found;
    }

    private static List<List<Integer>> groups(Grid grid, int axis) {
        Map<Object, List<Integer>> groups = new LinkedHashMap<>();
        IntStream.range(0, grid.size())
                .filter(row -> !grid.box(row).isEmpty())
                .forEach(row -> groups.computeIfAbsent(
                                List.of(grid.box(row).with(axis, ANY), Optional.of(grid.answers(row))),
                                key -> new ArrayList<>())
                        .add(row));
        return List.copyOf(groups.values());
    }

    private static List<Merge> merges(Grid grid, int axis, List<Integer> group) {
        return merge(grid, axis, group).map(List::of).orElseGet(() -> runs(grid, axis, group));
    }

    /** The longest runs along the component that one row could stand for. */
    private static List<Merge> runs(Grid grid, int axis, List<Integer> group) {
        List<Merge> found = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        for (int row : group.stream()
                .sorted(Comparator.comparingInt(row -> grid.box(row).set(axis).first()))
                .toList()) {
            run.add(row);
            if (run.size() > 1 && merge(grid, axis, run).isEmpty()) {
                merge(grid, axis, run.subList(0, run.size() - 1)).ifPresent(found::add);
                run = new ArrayList<>(List.of(row));
            }
        }
        merge(grid, axis, run).ifPresent(found::add);
        return found;
    }

    private static Optional<Merge> merge(Grid grid, int axis, List<Integer> rows) {
        List<CodeSet> sets = rows.stream().map(row -> grid.box(row).set(axis)).toList();
        CodeSet union = CodeSet.union(sets);
        boolean possible = rows.size() > 1
                && isApart(sets, union)
                && CellWriter.write(grid.fields().get(axis), union).isPresent()
                && isFree(grid, rows);
        return possible
                ? Optional.of(new Merge(
                        rows.stream().sorted().toList(), grid.box(rows.get(0)).with(axis, union)))
                : Optional.empty();
    }

    private static boolean isApart(List<CodeSet> sets, CodeSet union) {
        return sets.stream().mapToLong(Mergeable::size).sum() == size(union);
    }

    private static long size(CodeSet set) {
        return IntStream.range(0, set.ranges())
                .mapToLong(range -> set.to(range) - set.from(range) + 1L)
                .sum();
    }

    /** Whether the rows can stand together without another answering first what one of them answers now. */
    private static boolean isFree(Grid grid, List<Integer> rows) {
        if (grid.table().hitPolicy() != HitPolicy.FIRST) {
            return true;
        }
        int top = rows.stream().min(Comparator.naturalOrder()).orElseThrow();
        int bottom = rows.stream().max(Comparator.naturalOrder()).orElseThrow();
        return rows.stream().allMatch(row -> isFree(grid, row, top, row))
                || rows.stream().allMatch(row -> isFree(grid, row, row, bottom));
    }

    private static boolean isFree(Grid grid, int row, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .noneMatch(other -> grid.box(other).intersects(grid.box(row)) && !grid.answerAlike(other, row));
    }

    @Override
    public void report(Grid grid, Report report) {
        if (report.severity(MERGEABLE_ROWS).isEmpty()) {
            return;
        }
        Words words = new Words(grid);
        for (Merge merge : find(grid)) {
            report.atRow(
                    MERGEABLE_ROWS,
                    FindingCode.MERGEABLE_ROWS,
                    grid.number(merge.rows().get(merge.rows().size() - 1)),
                    words.rows(merge.rows()) + " say the same",
                    "one row could say it: " + words.of(merge.box()));
        }
    }
}
