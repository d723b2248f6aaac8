package io.encours.table.index;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * One way to split some rows: by the codes of one dimension into branches, each with the rows that match any of its
 * codes. A branch is one or more steps of equal width, so that a code leads to it without a search.
 */
final class Partition {

    private static final int STEPS_PER_EDGE = 4;

    private final int dimension;
    private final List<CodeSet> sets;
    private final int[] starts;
    private final int shift;
    private final int[] sizes;

    private Partition(int dimension, List<CodeSet> sets, int[] starts, int shift, int[] sizes) {
        this.dimension = dimension;
        this.sets = sets;
        this.starts = starts;
        this.shift = shift;
        this.sizes = sizes;
    }

    /**
     * Wherever one of the rows begins or ceases to match, or nearly there where that would take too many steps.
     *
     * @param edges where rows begin or cease to match, ascending
     */
    static Partition fine(int dimension, List<CodeSet> sets, int[] rows, int[] edges) {
        int shift = shift(edges);
        int lowest = edges[0];
        IntStream starts = IntStream.of(edges).map(edge -> lowest + (((edge - lowest) >> shift) << shift));
        return of(
                dimension,
                sets,
                rows,
                IntStream.concat(IntStream.of(0), starts).distinct().toArray(),
                shift);
    }

    private static int shift(int[] edges) {
        int span = edges[edges.length - 1] - edges[0];
        int shift = 0;
        while (span >> shift > STEPS_PER_EDGE * edges.length) {
            shift++;
        }
        return shift;
    }

    /** In the middle of the edges. */
    static Partition halves(int dimension, List<CodeSet> sets, int[] rows, int[] edges) {
        return of(dimension, sets, rows, new int[] {0, edges[edges.length / 2]}, 0);
    }

    private static Partition of(int dimension, List<CodeSet> sets, int[] rows, int[] starts, int shift) {
        int[] sizes = new int[starts.length];
        forEachEntry(sets, rows, starts, (row, branch) -> sizes[branch]++);
        return new Partition(dimension, sets, starts, shift, sizes);
    }

    /** Where one of the rows begins or ceases to match, but for the first code and what is beyond the last. */
    static int[] edges(List<CodeSet> sets, int[] rows, int codes) {
        return IntStream.of(rows)
                .mapMulti((row, edges) -> addEdges(sets.get(row), edges))
                .filter(edge -> edge > 0 && edge < codes)
                .sorted()
                .distinct()
                .toArray();
    }

    int dimension() {
        return dimension;
    }

    /** The first code of the second branch. */
    int lowest() {
        return starts[1];
    }

    /** How many times the width of a step is doubled. */
    int shift() {
        return shift;
    }

    /** The branch of each step: the first has all codes below the lowest, the last all that remain. */
    IntStream steps() {
        int last = ((starts[starts.length - 1] - lowest()) >> shift) + 1;
        return IntStream.rangeClosed(0, last)
                .map(step -> branch(starts, step == 0 ? 0 : lowest() + ((step - 1) << shift)));
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

    private static void addEdges(CodeSet codes, IntConsumer edges) {
        for (int range = 0; range < codes.ranges(); range++) {
            edges.accept(codes.from(range));
            edges.accept(codes.to(range) + 1);
        }
    }

    private static int branch(int[] starts, int code) {
        int place = Arrays.binarySearch(starts, code);
        return place >= 0 ? place : -place - 2;
    }

    private interface Entry {
        void in(int row, int branch);
    }
}
