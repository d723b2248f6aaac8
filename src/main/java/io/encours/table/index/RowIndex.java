package io.encours.table.index;

import java.util.List;

/**
 * An exact index over the rows of a table: a tree of splits by code, with a few candidate rows in each leaf. A row that
 * spans several branches stands in each of them, within bounds; what cannot be split well is scanned in its leaf.
 */
public final class RowIndex {

    private final List<Dimension> dimensions;
    private final RowMatcher matcher;
    private final Node root;

    private RowIndex(List<Dimension> dimensions, RowMatcher matcher, Node root) {
        this.dimensions = dimensions;
        this.matcher = matcher;
        this.root = root;
    }

    /** Builds the index; every dimension tells about each of the rows. */
    public static RowIndex of(List<Dimension> dimensions, int rows) {
        return new RowIndex(
                List.copyOf(dimensions), new RowMatcher(dimensions, rows), new TreeBuilder(dimensions).build(rows));
    }

    public int dimensions() {
        return dimensions.size();
    }

    public Codes codes(int dimension) {
        return dimensions.get(dimension).codes();
    }

    /** Rows among which are all that match, ascending; the array is the index's own and must not be changed. */
    public int[] candidates(int[] question) {
        Node node = root;
        while (node instanceof Node.Split split) {
            node = split.child(question);
        }
        return ((Node.Leaf) node).rows();
    }

    /** Whether a candidate matches. */
    public boolean matches(int row, int[] question) {
        return matcher.matches(row, question);
    }
}
