package io.encours.table.index;

import java.util.Arrays;

/** A place in the tree. */
sealed interface Node {

    /** Branches by the code of one dimension. */
    final class Split implements Node {

        private final int dimension;
        private final int[] starts;
        private final Node[] children;

        /** The first code of each branch is in {@code starts}, ascending from 0. */
        Split(int dimension, int[] starts, Node[] children) {
            this.dimension = dimension;
            this.starts = starts;
            this.children = children;
        }

        Node child(int[] question) {
            int place = Arrays.binarySearch(starts, question[dimension]);
            return children[place >= 0 ? place : -place - 2];
        }
    }

    /** Candidates, ascending. */
    final class Leaf implements Node {

        private final int[] rows;

        Leaf(int[] rows) {
            this.rows = rows;
        }

        int[] rows() {
            return rows;
        }
    }
}
