package io.encours.table.lint;

import io.encours.table.index.CodeSet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Questions that can be told by saying for each component which values it may have: those that one row matches, say. */
final class Box {

    private final CodeSet[] sets;

    private Box(CodeSet[] sets) {
        this.sets = sets;
    }

    static Box of(List<CodeSet> sets) {
        return new Box(sets.toArray(CodeSet[]::new));
    }

    int width() {
        return sets.length;
    }

    CodeSet set(int axis) {
        return sets[axis];
    }

    /** The same but for one component. */
    Box with(int axis, CodeSet set) {
        CodeSet[] copy = sets.clone();
        copy[axis] = set;
        return new Box(copy);
    }

    boolean isEmpty() {
        return Arrays.stream(sets).anyMatch(CodeSet::isEmpty);
    }

    boolean intersects(Box other) {
        return intersectsExceptAt(-1, other);
    }

    /** Whether the boxes have a question in common, or would have if one component were left out. */
    boolean intersectsExceptAt(int axis, Box other) {
        for (int each = 0; each < sets.length; each++) {
            if (each != axis && !sets[each].intersects(other.sets[each])) {
                return false;
            }
        }
        return true;
    }

    Box intersect(Box other) {
        return new Box(IntStream.range(0, sets.length)
                .mapToObj(axis -> sets[axis].intersect(other.sets[axis]))
                .toArray(CodeSet[]::new));
    }

    boolean containsAll(Box other) {
        return IntStream.range(0, sets.length).allMatch(axis -> sets[axis].containsAll(other.sets[axis]));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Box box && Arrays.equals(sets, box.sets);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sets);
    }

    @Override
    public String toString() {
        return Arrays.toString(sets);
    }
}
