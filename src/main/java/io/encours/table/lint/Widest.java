package io.encours.table.lint;

import java.util.List;

/**
 * Of boxes that touch another, the one that takes all of it in the most components.
 *
 * @param place of the box
 * @param axis a component in which it does not take all: the one that tells most boxes apart; -1 if it takes all in each
 */
record Widest(int place, int axis) {

    static Widest of(Box box, List<Box> covers, int[] active) {
        int[] narrow = new int[box.width()];
        int widest = active[0];
        int fewest = Integer.MAX_VALUE;
        for (int place : active) {
            int open = countOpen(covers.get(place), box, narrow);
            if (open < fewest) {
                fewest = open;
                widest = place;
            }
            if (fewest == 0) {
                return new Widest(widest, -1);
            }
        }
        return new Widest(widest, axis(covers.get(widest), box, narrow));
    }

    private static int countOpen(Box cover, Box box, int[] narrow) {
        int open = 0;
        for (int axis = 0; axis < narrow.length; axis++) {
            if (!cover.set(axis).containsAll(box.set(axis))) {
                narrow[axis]++;
                open++;
            }
        }
        return open;
    }

    private static int axis(Box widest, Box box, int[] narrow) {
        int best = -1;
        for (int axis = 0; axis < narrow.length; axis++) {
            boolean open = !widest.set(axis).containsAll(box.set(axis));
            if (open && (best < 0 || narrow[axis] > narrow[best])) {
                best = axis;
            }
        }
        return best;
    }

    boolean takesAll() {
        return axis < 0;
    }
}
