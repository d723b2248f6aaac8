package io.encours.table.lint;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codes of values on the axes of a grid, found by trying each. */
final class Codes {

    private final Grid grid;
    private final Map<Place, Integer> found = new HashMap<>();

    Codes(Grid grid) {
        this.grid = grid;
    }

    private record Place(String field, @Nullable Object value) {}

    /** Of a question. */
    int[] of(Map<String, @Nullable Object> point) {
        return grid.fields().stream()
                .mapToInt(field -> of(field, point.get(field.name())))
                .toArray();
    }

    int of(Field field, @Nullable Object value) {
        return found.computeIfAbsent(
                new Place(field.name(), value),
                place -> field.axis()
                        .whole()
                        .codes()
                        .filter(code -> isOf(field.axis(), code, value))
                        .findFirst()
                        .orElseThrow());
    }

    private static boolean isOf(Axis axis, int code, @Nullable Object value) {
        if (code == Axis.NOT_KNOWN || value == null) {
            return code == Axis.NOT_KNOWN && value == null;
        }
        if (axis instanceof OrderedAxis ordered) {
            OrderedAxis.Piece piece = ordered.piece(code);
            BigDecimal place = Scale.of(value.getClass()).place(value);
            int above = piece.above() == null ? 1 : place.compareTo(piece.above());
            int below = piece.below() == null ? -1 : place.compareTo(piece.below());
            return piece.isBound() ? above == 0 : above > 0 && below < 0;
        }
        return ((WordAxis) axis).isOther(code) || value.equals(axis.value(code));
    }
}
