package io.encours.table.lint;

import java.util.BitSet;
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
    private final BitSet needed = new BitSet();

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

    /** The places of those others that were needed to take all of the box, when nothing was found. */
    List<Integer> needed() {
        return needed.stream().boxed().toList();
    }

    private Optional<Box> open(Box box, int[] active) {
        if (active.length == 0) {
            return Optional.of(box);
        }
        effort.spend((long) active.length * box.width());
        Widest widest = Widest.of(box, covers, active);
        if (widest.takesAll()) {
            needed.set(widest.place());
            return Optional.empty();
        }
        for (Cut.Part part : new Cut(widest.axis(), covers, active).of(box.set(widest.axis()), effort)) {
            Optional<Box> found = effort.isSpent()
                    ? Optional.empty()
                    : open(box.with(widest.axis(), part.codes()), part.rows().places());
            if (found.isPresent() || effort.isSpent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
