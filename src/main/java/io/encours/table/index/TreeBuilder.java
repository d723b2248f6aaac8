package io.encours.table.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Builds the tree from the top: at each place by the dimension whose branches are smallest, as fine as its rows tell
 * codes apart where that repeats few rows, else in two halves, else not at all. Equal branches are built once. The
 * entries of the whole tree are bounded by a budget, so no table makes it grow beyond a multiple of its rows.
 */
final class TreeBuilder {

    private static final int SMALL_ENOUGH = 3;
    private static final int REPETITION = 8;
    private static final int BUDGET_PER_ROW = 64;
    private static final double GAIN = 0.8;

    private final List<Dimension> dimensions;
    private final Map<Subset, Integer> built = new HashMap<>();
    private int[] places = new int[64];
    private int used;
    private long budget;

    TreeBuilder(List<Dimension> dimensions) {
        this.dimensions = dimensions;
    }

    Tree build(int rows) {
        budget = (long) BUDGET_PER_ROW * (rows + 64);
        int root = place(IntStream.range(0, rows).toArray());
        return new Tree(Arrays.copyOf(places, used), root);
    }

    private int place(int[] rows) {
        Subset subset = new Subset(rows);
        Integer known = built.get(subset);
        if (known == null) {
            known = best(rows).map(partition -> split(partition, rows)).orElseGet(() -> ~append(candidates(rows)));
            built.put(subset, known);
        }
        return known;
    }

    private static int[] candidates(int[] rows) {
        int[] ended = Arrays.copyOf(rows, rows.length + 1);
        ended[rows.length] = Tree.END;
        return ended;
    }

    private int split(Partition partition, int[] rows) {
        int[] steps = partition.steps().toArray();
        budget -= partition.entries() + steps.length;
        int[] children =
                Arrays.stream(partition.branches(rows)).mapToInt(this::place).toArray();
        int place = append(partition.dimension(), partition.lowest(), partition.shift(), steps.length - 1);
        append(IntStream.of(steps).map(step -> children[step]).toArray());
        return place;
    }

    private int append(int... more) {
        int place = used;
        used += more.length;
        if (used > places.length) {
            places = Arrays.copyOf(places, 2 * used);
        }
        System.arraycopy(more, 0, places, place, more.length);
        return place;
    }

    private Optional<Partition> best(int[] rows) {
        if (rows.length <= SMALL_ENOUGH) {
            return Optional.empty();
        }
        return IntStream.range(0, dimensions.size())
                .mapToObj(dimension -> candidate(dimension, rows))
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(Partition::typicalSize));
    }

    private Optional<Partition> candidate(int dimension, int[] rows) {
        List<CodeSet> sets = dimensions.get(dimension).rows();
        int[] edges =
                Partition.edges(sets, rows, dimensions.get(dimension).codes().size());
        return edges.length == 0 ? Optional.empty() : worthwhile(dimension, sets, rows, edges);
    }

    private Optional<Partition> worthwhile(int dimension, List<CodeSet> sets, int[] rows, int[] edges) {
        return Optional.of(Partition.fine(dimension, sets, rows, edges))
                .filter(fine -> isWorthwhile(fine, rows.length))
                .or(() -> Optional.of(Partition.halves(dimension, sets, rows, edges))
                        .filter(halves -> isWorthwhile(halves, rows.length)));
    }

    private boolean isWorthwhile(Partition partition, int rows) {
        return partition.entries() <= Math.min(budget, (long) REPETITION * rows)
                && partition.largest() < rows
                && partition.typicalSize() <= GAIN * rows;
    }

    /** Rows as a key. */
    private static final class Subset {

        private final int[] rows;
        private final int hash;

        Subset(int[] rows) {
            this.rows = rows;
            this.hash = Arrays.hashCode(rows);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Subset subset && Arrays.equals(rows, subset.rows);
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }
}
