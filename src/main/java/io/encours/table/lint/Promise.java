package io.encours.table.lint;

import io.encours.table.Column;
import io.encours.table.Monotonicity;
import io.encours.table.index.CodeSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A promise bound to the columns of a table.
 *
 * @param grid of the table
 * @param axis of the component
 * @param scope the codes that it is about
 * @param column of the answer
 * @param answer its place among the answers
 * @param up whether the answer never falls
 */
record Promise(Grid grid, int axis, CodeSet scope, Column column, int answer, boolean up) {

    static Optional<Promise> of(Monotonicity promise, Grid grid) {
        int axis = IntStream.range(0, grid.fields().size())
                .filter(each -> grid.fields().get(each).name().equals(promise.field()))
                .filter(each -> grid.fields().get(each).axis().hasNeighbours())
                .findFirst()
                .orElse(-1);
        List<Column> answers = grid.table().columns().stream()
                .filter(column -> !column.isCondition())
                .toList();
        int answer = IntStream.range(0, answers.size())
                .filter(each -> answers.get(each).field().equals(promise.value()))
                .filter(each -> isOrdered(answers.get(each)))
                .findFirst()
                .orElse(-1);
        return axis < 0 || answer < 0
                ? Optional.empty()
                : scope(promise, grid.fields().get(axis))
                        .map(scope -> new Promise(grid, axis, scope, answers.get(answer), answer, promise.up()));
    }

    private static boolean isOrdered(Column column) {
        return !column.type().list()
                && Comparable.class.isAssignableFrom(column.type().valueType());
    }

    private static Optional<CodeSet> scope(Monotonicity promise, Field field) {
        String from = promise.from();
        String to = promise.to();
        if (from == null || to == null) {
            return Optional.of(field.axis().whole().minus(CodeSet.range(Axis.NOT_KNOWN, Axis.NOT_KNOWN)));
        }
        int first = constant(field, from);
        int last = constant(field, to);
        return first <= 0 || last < first ? Optional.empty() : Optional.of(CodeSet.range(first, last));
    }

    /** The code of a constant, or 0. */
    private static int constant(Field field, String name) {
        Object[] constants = field.columns().get(0).type().valueType().getEnumConstants();
        return constants == null
                ? 0
                : Arrays.stream(constants)
                                .map(constant -> ((Enum<?>) constant).name())
                                .toList()
                                .indexOf(name)
                        + 1;
    }

    @Nullable
    Object value(int row) {
        return grid.answers(row).get(answer);
    }

    CodeSet scoped(int row) {
        return grid.box(row).set(axis).intersect(scope);
    }

    /** Whether the answers of two rows, for a lower and a higher value, are the wrong way round. */
    @SuppressWarnings("unchecked")
    boolean isBrokenBy(int low, int high) {
        Object lower = value(low);
        Object higher = value(high);
        if (lower == null || higher == null) {
            return false;
        }
        int order = ((Comparable<Object>) lower).compareTo(higher);
        return up ? order > 0 : order < 0;
    }
}
