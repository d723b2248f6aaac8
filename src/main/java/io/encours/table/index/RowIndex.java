package io.encours.table.index;

import java.util.List;

/**
 * An exact index over the rows of a table: a tree of splits by code, with a few candidate rows in each leaf. A row that
 * spans several branches stands in each of them, within bounds; what cannot be split well is scanned in its leaf.
 */
public final class RowIndex {

    private final Codes[] codes;
    private final RowMatcher matcher;
    private final Tree tree;

    private RowIndex(Codes[] codes, RowMatcher matcher, Tree tree) {
        this.codes = codes;
        this.matcher = matcher;
        this.tree = tree;
    }

    /** Builds the index; every dimension tells about each of the rows. */
    public static RowIndex of(List<Dimension> dimensions, int rows) {
        return new RowIndex(
                dimensions.stream().map(Dimension::codes).toArray(Codes[]::new),
                new RowMatcher(dimensions, rows),
                new TreeBuilder(dimensions).build(rows));
    }

    public Codes codes(int dimension) {
        return codes[dimension];
    }

    /** Finds the rows that match a question, given as a code for each dimension. */
    public Matches matches(int[] question) {
        return new Matches(tree, matcher, question);
    }
}
