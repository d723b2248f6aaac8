package io.encours.table.index;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One way to split some rows: by the codes of one dimension into branches, each with the rows that match any of its codes. */
final class Partition {

    private final int dimension;
    private final List<CodeSet> sets;
    private final int[] starts;
    private final int[] sizes;

    private Partition(int dimension, List<CodeSet> sets, int[] starts, int[] sizes) {
        this.dimension = dimension;
        this.sets = sets;
        this.starts = starts;
        this.sizes = sizes;
    }

    static Partition of(int dimension, List<CodeSet> sets, int[] rows, int[] starts) {
        int[] sizes = new int[starts.length];
        forEachEntry(sets, rows, starts, (row, branch) -> sizes[branch]++);
        return new Partition(dimension, sets, starts, sizes);
    }

    /** The branches of the finest split: wherever one of the rows begins or ceases to match. */
    static int[] finest(List<CodeSet> sets, int[] rows, int codes) {
        IntStream edges = IntStream.of(rows).mapToObj(sets::get).flatMapToInt(Partition::edges);
        return IntStream.concat(IntStream.of(0), edges)
                .filter(edge -> edge < codes)
                .sorted()
                .distinct()
                .toArray();
    }

    int dimension() {
        return dimension;
    }

    /** The first code of each branch, ascending from 0. */
    int[] starts() {
        return starts;
    }

    /** How many row entries the branches hold in all. */
    long entries() {
        return IntStream.of(sizes).asLongStream().sum();
    }

    /** How many rows the branch of a question holds on average, if questions ask where the rows are. */
    double typicalSize() {
        return (double) IntStream.of(sizes)
                        .mapToLong(size -> (long) size * size)
                        .sum()
                / Math.max(1, entries());
    }

    int largest() {
        return IntStream.of(sizes).max().orElse(0);
    }

    /** The rows of each branch, ascending. */
    int[][] branches(int[] rows) {
        int[][] branches = IntStream.of(sizes).mapToObj(int[]::new).toArray(int[][]::new);
        int[] filled = new int[branches.length];
        forEachEntry(sets, rows, starts, (row, branch) -> branches[branch][filled[branch]++] = row);
        return branches;
    }

    private static void forEachEntry(List<CodeSet> sets, int[] rows, int[] starts, Entry entry) {
        for (int row : rows) {
            CodeSet codes = sets.get(row);
            int next = 0;
            for (int range = 0; range < codes.ranges(); range++) {
                int last = branch(starts, codes.to(range));
                for (int branch = Math.max(next, branch(starts, codes.from(range))); branch <= last; branch++) {
                    entry.in(row, branch);
                }
                next = last + 1;
            }
        }
    }

    private static IntStream edges(CodeSet codes) {
        return IntStream.range(0, codes.ranges())
                .flatMap(range -> IntStream.of(codes.from(range), codes.to(range) + 1));
    }

    private static int branch(int[] starts, int code) {
        int place = Arrays.binarySearch(starts, code);
        return place >= 0 ? place : -place - 2;
    }

    private interface Entry {
        void in(int row, int branch);
    }
}
