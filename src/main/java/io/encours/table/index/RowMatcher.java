package io.encours.table.index;

import java.util.Arrays;
import java.util.List;

/** Decides whether one row matches: a range a field in one flat array, and the few sets with gaps beside it. */
final class RowMatcher {

    private static final Gapped[] NONE = {};

    private final int width;
    private final int[] bounds;
    private final Gapped[][] gapped;

    /** What a row matches in a dimension where that is more than one range. */
    private record Gapped(int dimension, CodeSet codes) {}

    RowMatcher(List<Dimension> dimensions, int rows) {
        width = dimensions.size();
        bounds = new int[rows * width * 2];
        gapped = new Gapped[rows][];
        Arrays.fill(gapped, NONE);
        for (int dimension = 0; dimension < width; dimension++) {
            List<CodeSet> sets = dimensions.get(dimension).rows();
            for (int row = 0; row < rows; row++) {
                put(row, dimension, sets.get(row));
            }
        }
    }

    private void put(int row, int dimension, CodeSet codes) {
        int place = (row * width + dimension) * 2;
        bounds[place] = codes.isEmpty() ? 1 : codes.first();
        bounds[place + 1] = codes.isEmpty() ? 0 : codes.last();
        if (codes.ranges() > 1) {
            gapped[row] = Arrays.copyOf(gapped[row], gapped[row].length + 1);
            gapped[row][gapped[row].length - 1] = new Gapped(dimension, codes);
        }
    }

    boolean matches(int row, int[] question) {
        int place = row * width * 2;
        for (int code : question) {
            if (code < bounds[place] || code > bounds[place + 1]) {
                return false;
            }
            place += 2;
        }
        return !isInGap(gapped[row], question);
    }

    private static boolean isInGap(Gapped[] sets, int[] question) {
        for (Gapped each : sets) {
            if (!each.codes().contains(question[each.dimension()])) {
                return true;
            }
        }
        return false;
    }
}
