package io.encours.table.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Looks for a question of a box that is in none of other boxes, or proves that there is none. The box is cut along one
 * component at a time, where the fewest of the others remain to be looked at, until one of them takes all of a part or
 * none touches it.
 */
final class Search {

    private final List<Box> covers;
    private final Effort effort;

    Search(List<Box> covers, Effort effort) {
        this.covers = covers;
        this.effort = effort;
    }

    /** A part of the box that is in none of the others; nothing if they take it all, or if the effort is spent before. */
    Optional<Box> uncovered(Box box) {
        if (box.isEmpty()) {
            return Optional.empty();
        }
        effort.spend(covers.size());
        return open(
                box,
                IntStream.range(0, covers.size())
                        .filter(place -> covers.get(place).intersects(box))
                        .toArray());
    }

    private Optional<Box> open(Box box, int[] active) {
        if (active.length == 0) {
            return Optional.of(box);
        }
        effort.spend((long) active.length * box.width());
        int axis = axis(box, active);
        if (axis < 0 || effort.isSpent()) {
            return Optional.empty();
        }
        for (Cut.Part part : new Cut(axis, covers, active).of(box.set(axis), effort)) {
            Optional<Box> found = open(box.with(axis, part.codes()), part.rows().places());
            if (found.isPresent() || effort.isSpent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Of the components in which the widest of the others does not take all, the one that tells most of them apart; -1 if it takes all. */
    private int axis(Box box, int[] active) {
        int[] narrow = new int[box.width()];
        boolean[] ofWidest = new boolean[0];
        int fewest = Integer.MAX_VALUE;
        for (int row : active) {
            boolean[] open = openAxes(covers.get(row), box, narrow);
            int count = count(open);
            if (count < fewest) {
                fewest = count;
                ofWidest = open;
            }
        }
        boolean[] candidates = ofWidest;
        return IntStream.range(0, narrow.length)
                .filter(axis -> candidates[axis])
                .boxed()
                .reduce((one, other) -> narrow[other] > narrow[one] ? other : one)
                .orElse(-1);
    }

    private static boolean[] openAxes(Box cover, Box box, int[] narrow) {
        boolean[] open = new boolean[box.width()];
        for (int axis = 0; axis < open.length; axis++) {
            open[axis] = !cover.set(axis).containsAll(box.set(axis));
            narrow[axis] += open[axis] ? 1 : 0;
        }
        return open;
    }

    private static int count(boolean[] flags) {
        int count = 0;
        for (boolean flag : flags) {
            count += flag ? 1 : 0;
        }
        return count;
    }

    /** As {@link #uncovered(Box)}, once. */
    static Optional<Box> uncovered(Box box, List<Box> covers, Effort effort) {
        return new Search(covers, effort).uncovered(box);
    }
}
