package io.encours.table.lint;

import io.encours.table.Column;
import io.encours.table.HitPolicy;
import io.encours.table.index.CodeSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows beside a gap: those that would fit some of its questions if one component were the value next to it.
 *
 * @param gap the questions that no row answers
 * @param rows the places of the rows, ascending
 * @param grid of the table
 */
record Neighbours(Box gap, List<Integer> rows, Grid grid) {

    static Neighbours of(Box gap, Grid grid) {
        List<Integer> rows = IntStream.range(0, grid.size())
                .filter(row -> isBeside(gap, grid.box(row), grid))
                .boxed()
                .toList();
        return new Neighbours(gap, rows, grid);
    }

    private static boolean isBeside(Box gap, Box row, Grid grid) {
        return IntStream.range(0, gap.width())
                .filter(axis -> grid.fields().get(axis).axis().hasNeighbours())
                .filter(axis -> row.set(axis).intersects(around(gap.set(axis))))
                .anyMatch(axis -> row.intersectsExceptAt(axis, gap));
    }

    private static CodeSet around(CodeSet set) {
        CodeSet next = CodeSet.of(IntStream.range(0, set.ranges())
                .flatMap(range -> IntStream.of(set.from(range) - 1, set.to(range) + 1))
                .filter(code -> code > Axis.NOT_KNOWN));
        return next.minus(set);
    }

    /** The row that would close the gap, a value a column, if there are two neighbours or more and they agree on every answer. */
    Optional<List<@Nullable Object>> proposal() {
        boolean agree = rows.size() > 1 && rows.stream().allMatch(row -> grid.answerAlike(row, rows.get(0)));
        return agree ? conditions().map(this::row) : Optional.empty();
    }

    /** The value of each condition column by its place. */
    private Optional<Map<Integer, @Nullable Object>> conditions() {
        Map<Integer, @Nullable Object> cells = new HashMap<>();
        for (int axis = 0; axis < gap.width(); axis++) {
            Field field = grid.fields().get(axis);
            Optional<List<@Nullable Object>> written = written(field, gap.set(axis));
            if (written.isEmpty()) {
                return Optional.empty();
            }
            for (int column = 0; column < field.places().size(); column++) {
                cells.put(field.places().get(column), written.get().get(column));
            }
        }
        return Optional.of(cells);
    }

    /** A last row of a table of which the first that fits answers may fit more than the gap. */
    private Optional<List<@Nullable Object>> written(Field field, CodeSet set) {
        Optional<List<@Nullable Object>> exact = CellWriter.write(field, set);
        return exact.isEmpty() && grid.table().hitPolicy() == HitPolicy.FIRST
                ? Optional.of(Collections.nCopies(field.columns().size(), null))
                : exact;
    }

    private List<@Nullable Object> row(Map<Integer, @Nullable Object> conditions) {
        List<Column> columns = grid.table().columns();
        List<@Nullable Object> like = grid.table().rows().get(rows.get(0)).cells();
        List<@Nullable Object> row = new ArrayList<>();
        for (int place = 0; place < columns.size(); place++) {
            row.add(columns.get(place).isCondition() ? conditions.get(place) : like.get(place));
        }
        return row;
    }
}
