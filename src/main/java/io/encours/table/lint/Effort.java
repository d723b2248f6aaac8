package io.encours.table.lint;

/** How much a check may still do, counted in comparisons, so that the same table is always checked as far. */
final class Effort {

    private long left;

    Effort(long comparisons) {
        this.left = comparisons;
    }

    void spend(long comparisons) {
        left -= comparisons;
    }

    boolean isSpent() {
        return left <= 0;
    }
}
