package io.encours.table.lint;

import io.encours.table.Column;
import io.encours.table.ColumnType;
import io.encours.table.DecisionTable;
import io.encours.table.TableRow;
import io.encours.table.index.CodeSet;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A component of the question with its columns.
 *
 * @param name of the component
 * @param places of its columns among those of the table
 * @param columns of it
 * @param axis of its values
 */
record Field(String name, List<Integer> places, List<Column> columns, Axis axis) {

    static Field of(DecisionTable<?, ?> table, String name) {
        List<Integer> places = IntStream.range(0, table.columns().size())
                .filter(place -> table.columns().get(place).isCondition())
                .filter(place -> table.columns().get(place).field().equals(name))
                .boxed()
                .toList();
        List<Column> columns = places.stream().map(table.columns()::get).toList();
        Stream<Object> values =
                table.rows().stream().flatMap(row -> places.stream().flatMap(place -> values(row, place)));
        return new Field(name, places, columns, axis(columns.get(0).type(), values, isOptional(table, name)));
    }

    private static Axis axis(ColumnType type, Stream<Object> values, boolean optional) {
        return switch (type.form()) {
            case ENUM -> WordAxis.closed(List.of(type.valueType().getEnumConstants()), optional);
            case BOOLEAN -> WordAxis.closed(List.of(false, true), optional);
            case TEXT -> WordAxis.open(values.distinct().sorted().toList(), optional);
            case DECIMAL, WHOLE, DATE -> {
                Scale scale = Scale.of(type.valueType());
                TreeSet<BigDecimal> bounds = values.map(scale::place).collect(Collectors.toCollection(TreeSet::new));
                yield new OrderedAxis(scale, bounds, optional);
            }
            case MONEY, REASON_CODE -> throw new IllegalStateException(type.form() + " is no type of a condition");
        };
    }

    private static Stream<Object> values(TableRow row, int place) {
        Object cell = row.cells().get(place);
        return cell instanceof Collection<?> several
                ? several.stream().map(Object.class::cast)
                : Stream.ofNullable(cell);
    }

    private static boolean isOptional(DecisionTable<?, ?> table, String name) {
        return Arrays.stream(table.questionType().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .anyMatch(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    /** What the cells of a row match. */
    CodeSet matching(TableRow row) {
        return matching(places.stream()
                .<@Nullable Object>map(place -> row.cells().get(place))
                .toList());
    }

    /** What cells match, one a column. */
    CodeSet matching(List<@Nullable Object> cells) {
        CodeSet set = axis.whole();
        for (int column = 0; column < columns.size(); column++) {
            Object cell = cells.get(column);
            if (cell != null) {
                set = set.intersect(axis.matching(columns.get(column).operator(), cell));
            }
        }
        return set;
    }

    /** A plain value of a set: a known one if there is any. */
    @Nullable
    Object someValue(CodeSet set) {
        int code =
                set.codes().filter(each -> each != Axis.NOT_KNOWN).findFirst().orElse(Axis.NOT_KNOWN);
        return axis.value(code);
    }
}
