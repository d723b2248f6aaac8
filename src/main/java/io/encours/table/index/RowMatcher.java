package io.encours.table.index;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides whether one row matches: a range a field in one flat array, and the few sets with gaps beside it. */
final class RowMatcher {

    private final int width;
    private final int[] bounds;
    private final @Nullable CodeSet[] gapped;

    RowMatcher(List<Dimension> dimensions, int rows) {
        width = dimensions.size();
        bounds = new int[rows * width * 2];
        gapped = new @Nullable CodeSet[rows * width];
        for (int row = 0; row < rows; row++) {
            for (int dimension = 0; dimension < width; dimension++) {
                put(row * width + dimension, dimensions.get(dimension).rows().get(row));
            }
        }
    }

    private void put(int place, CodeSet codes) {
        int ranges = codes.ranges();
        bounds[2 * place] = ranges == 0 ? 1 : codes.from(0);
        bounds[2 * place + 1] = ranges == 0 ? 0 : codes.to(ranges - 1);
        gapped[place] = ranges > 1 ? codes : null;
    }

    boolean matches(int row, int[] question) {
        int place = row * width;
        for (int dimension = 0; dimension < width; dimension++, place++) {
            int code = question[dimension];
            if (code < bounds[2 * place] || code > bounds[2 * place + 1] || isInGap(gapped[place], code)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInGap(@Nullable CodeSet codes, int code) {
        return codes != null && !codes.contains(code);
    }
}
