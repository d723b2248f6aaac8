package io.encours.table.sheet;

import java.util.List;
import java.util.function.ToIntFunction;

/** Finds what has a number among things in the order of their numbers. */
final class Ascending {

    private Ascending() {}

    /** The place of the one with the number, or a negative one. */
    static <T> int find(List<T> all, ToIntFunction<T> number, int wanted) {
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = number.applyAsInt(all.get(middle));
            if (found == wanted) {
                return middle;
            } else if (found < wanted) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
