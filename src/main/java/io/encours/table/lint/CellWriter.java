package io.encours.table.lint;

import io.encours.table.Column;
import io.encours.table.index.CodeSet;
import io.encours.table.lint.OrderedAxis.Piece;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the cells of one component, a value or nothing a column, so that they match exactly a set. */
final class CellWriter {

    private final Field field;
    private final CodeSet set;

    private CellWriter(Field field, CodeSet set) {
        this.field = field;
        this.set = set;
    }

    /** A cell for each column of the component; nothing if its columns cannot say this. */
    static Optional<List<@Nullable Object>> write(Field field, CodeSet set) {
        CellWriter writer = new CellWriter(field, set);
        List<@Nullable Object> cells =
                field.columns().stream().<@Nullable Object>map(writer::cell).toList();
        return field.matching(cells).equals(set) ? Optional.of(cells) : Optional.empty();
    }

    private @Nullable Object cell(Column column) {
        if (set.equals(field.axis().whole()) || set.isEmpty()) {
            return null;
        }
        return switch (column.operator()) {
            case EQUAL -> set.first() == set.last() ? field.axis().value(set.first()) : null;
            case ONE_OF ->
                isNamed() ? set.codes().<Object>mapToObj(field.axis()::value).toList() : null;
            case NOT_EQUAL -> left();
            case AT_LEAST -> bound(set.first(), true, true);
            case ABOVE -> bound(set.first(), true, false);
            case BELOW -> bound(set.last(), false, false);
            case AT_MOST -> bound(set.last(), false, true);
            case SET -> null;
        };
    }

    private boolean isNamed() {
        return set.first() != Axis.NOT_KNOWN && set.codes().allMatch(this::isNamed);
    }

    private boolean isNamed(int code) {
        return field.axis() instanceof OrderedAxis axis
                ? axis.piece(code).isBound()
                : !((WordAxis) field.axis()).isOther(code);
    }

    /** The one known value that the set leaves out; only where no range says it. */
    private @Nullable Object left() {
        CodeSet rest = field.axis()
                .whole()
                .minus(CodeSet.range(Axis.NOT_KNOWN, Axis.NOT_KNOWN))
                .minus(set);
        boolean one = !rest.isEmpty() && rest.first() == rest.last() && isNamed(rest.first());
        return one && (set.ranges() > 1 || field.columns().size() == 1)
                ? field.axis().value(rest.first())
                : null;
    }

    private @Nullable Object bound(int code, boolean lower, boolean included) {
        if (!(field.axis() instanceof OrderedAxis axis) || code == Axis.NOT_KNOWN || isPoint()) {
            return null;
        }
        Piece piece = axis.piece(code);
        BigDecimal bound = lower ? piece.above() : piece.below();
        return bound == null || piece.isBound() != included ? null : axis.value(bound);
    }

    /** Whether a column names the values one by one. */
    private boolean isPoint() {
        return isNamed()
                && field.columns().stream().anyMatch(column -> switch (column.operator()) {
                    case EQUAL -> set.first() == set.last();
                    case ONE_OF -> true;
                    case NOT_EQUAL, AT_LEAST, ABOVE, BELOW, AT_MOST, SET -> false;
                });
    }
}
