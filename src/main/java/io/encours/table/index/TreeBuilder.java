package io.encours.table.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
    private final Map<Subset, Node> built = new HashMap<>();
    private long budget;

    TreeBuilder(List<Dimension> dimensions) {
        this.dimensions = dimensions;
    }

    Node build(int rows) {
        budget = (long) BUDGET_PER_ROW * (rows + 64);
        return node(IntStream.range(0, rows).toArray());
    }

    private Node node(int[] rows) {
        if (rows.length <= SMALL_ENOUGH) {
            return new Node.Leaf(rows);
        }
        Subset subset = new Subset(rows);
        Node known = built.get(subset);
        if (known == null) {
            known = best(rows).map(partition -> split(partition, rows)).orElseGet(() -> new Node.Leaf(rows));
            built.put(subset, known);
        }
        return known;
    }

    private Node split(Partition partition, int[] rows) {
        budget -= partition.entries() + 2L * partition.starts().length;
        Node[] children =
                Arrays.stream(partition.branches(rows)).map(this::node).toArray(Node[]::new);
        return new Node.Split(partition.dimension(), partition.starts(), children);
    }

    private Optional<Partition> best(int[] rows) {
        return IntStream.range(0, dimensions.size())
                .mapToObj(dimension -> candidate(dimension, rows))
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(Partition::typicalSize));
    }

    private Optional<Partition> candidate(int dimension, int[] rows) {
        List<CodeSet> sets = dimensions.get(dimension).rows();
        int[] finest =
                Partition.finest(sets, rows, dimensions.get(dimension).codes().size());
        int[] halves = {0, finest[finest.length / 2]};
        return Stream.of(finest, halves)
                .filter(starts -> starts.length > 1 && starts[1] > 0)
                .map(starts -> Partition.of(dimension, sets, rows, starts))
                .filter(partition -> isWorthwhile(partition, rows.length))
                .findFirst();
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
