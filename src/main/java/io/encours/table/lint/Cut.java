package io.encours.table.lint;

import io.encours.table.index.CodeSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cuts one component where some rows begin or cease to match: into the finest parts if they are few enough, else in two. */
final class Cut {

    private static final int REPETITION = 8;
    private static final Comparator<Part> FEWEST_ROWS_FIRST =
            Comparator.comparingInt(part -> part.rows().places().length);

    private final int axis;
    private final List<Box> boxes;
    private final int[] rows;

    Cut(int axis, List<Box> boxes, int[] rows) {
        this.axis = axis;
        this.boxes = boxes;
        this.rows = rows;
    }

    /**
     * One part.
     *
     * @param codes of the component
     * @param rows those that match any of the codes
     */
    record Part(CodeSet codes, Rows rows) {}

    /** The parts of a set of codes, those that fewest rows match first. */
    List<Part> of(CodeSet whole, Effort effort) {
        int[] starts = starts(whole);
        int[] sizes = sizes(starts);
        long entries = IntStream.of(sizes).asLongStream().sum();
        if (entries > (long) REPETITION * rows.length) {
            effort.spend(2L * rows.length);
            return parts(whole, new int[] {starts[0], starts[starts.length / 2]});
        }
        effort.spend(entries);
        return united(parts(whole, starts));
    }

    private List<Part> parts(CodeSet whole, int[] starts) {
        int[][] branches = branches(starts);
        List<Part> parts = new ArrayList<>();
        for (int branch = 0; branch < starts.length; branch++) {
            int end = branch + 1 < starts.length ? starts[branch + 1] - 1 : whole.last();
            CodeSet codes = whole.intersect(CodeSet.range(starts[branch], end));
            if (!codes.isEmpty()) {
                parts.add(new Part(codes, matching(branches[branch], codes)));
            }
        }
        parts.sort(FEWEST_ROWS_FIRST);
        return parts;
    }

    /** Parts that the same rows match are looked at once. */
    private static List<Part> united(List<Part> parts) {
        Map<Rows, List<CodeSet>> codes = new LinkedHashMap<>();
        parts.forEach(part ->
                codes.computeIfAbsent(part.rows(), rows -> new ArrayList<>()).add(part.codes()));
        return codes.entrySet().stream()
                .map(entry -> new Part(CodeSet.union(entry.getValue()), entry.getKey()))
                .toList();
    }

    private Rows matching(int[] candidates, CodeSet part) {
        return new Rows(IntStream.of(candidates)
                .filter(row -> boxes.get(row).set(axis).intersects(part))
                .toArray());
    }

    private int[] starts(CodeSet whole) {
        IntStream edges = IntStream.of(rows)
                .mapToObj(row -> boxes.get(row).set(axis))
                .flatMapToInt(set -> IntStream.range(0, set.ranges())
                        .flatMap(range -> IntStream.of(set.from(range), set.to(range) + 1)));
        return IntStream.concat(IntStream.of(whole.first()), edges)
                .filter(edge -> edge >= whole.first() && edge <= whole.last())
                .sorted()
                .distinct()
                .toArray();
    }

    private int[] sizes(int[] starts) {
        int[] changes = new int[starts.length + 1];
        for (int row : rows) {
            forEachSpan(row, starts, (from, to) -> {
                changes[from]++;
                changes[to + 1]--;
            });
        }
        int[] sizes = new int[starts.length];
        for (int branch = 0, size = 0; branch < sizes.length; branch++) {
            size += changes[branch];
            sizes[branch] = size;
        }
        return sizes;
    }

    private int[][] branches(int[] starts) {
        int[] sizes = sizes(starts);
        int[][] branches = IntStream.of(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        int[] filled = new int[branches.length];
        for (int row : rows) {
            forEachSpan(row, starts, (from, to) -> {
                for (int branch = from; branch <= to; branch++) {
                    branches[branch][filled[branch]++] = row;
                }
            });
        }
        return branches;
    }

    /** The branches that a row matches, as spans that do not touch the same branch twice. */
    private void forEachSpan(int row, int[] starts, Span span) {
        CodeSet set = boxes.get(row).set(axis);
        int next = 0;
        for (int range = 0; range < set.ranges(); range++) {
            if (set.to(range) < starts[0]) {
                continue;
            }
            int from = Math.max(next, branch(starts, Math.max(starts[0], set.from(range))));
            int to = branch(starts, set.to(range));
            if (from <= to) {
                span.of(from, to);
            }
            next = to + 1;
        }
    }

    private static int branch(int[] starts, int code) {
        int place = Arrays.binarySearch(starts, code);
        return place >= 0 ? place : -place - 2;
    }

    private interface Span {
        void of(int from, int to);
    }

    /** Places of rows; alike if they are the same. */
    static final class Rows {

        private final int[] places;

        private Rows(int[] places) {
            this.places = places;
        }

        /** Ascending, and not to be changed. */
        int[] places() {
            return places;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Rows that && Arrays.equals(places, that.places);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(places);
        }
    }
}
