package io.encours.table.index;

/**
 * The candidates of each question, found by splits on the codes of one dimension after the other.
 *
 * <p>All of it lies in one array, so that a question touches few places of memory. A split is its dimension, its lowest
 * code, its shift, how many children it has beyond the first, and its children: places of other splits, or those of
 * candidates as their complement. Candidates are rows, ascending, with {@link #END} behind them.
 */
final class Tree {

    /** Stands behind the last candidate. */
    static final int END = -1;

    private static final int LOWEST = 1;
    private static final int SHIFT = 2;
    private static final int LAST = 3;
    private static final int CHILDREN = 4;

    private final int[] places;
    private final int root;

    Tree(int[] places, int root) {
        this.places = places;
        this.root = root;
    }

    /** The place of the first candidate of a question. */
    int candidates(int[] question) {
        int place = root;
        while (place >= 0) {
            int step = ((question[places[place]] - places[place + LOWEST]) >> places[place + SHIFT]) + 1;
            place = places[place + CHILDREN + Math.max(0, Math.min(step, places[place + LAST]))];
        }
        return ~place;
    }

    /** The row at a place of a candidate, or {@link #END}. */
    int row(int place) {
        return places[place];
    }
}
