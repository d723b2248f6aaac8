package io.encours.table;

import io.encours.table.index.CodeSet;
import io.encours.table.index.Codes;
import io.encours.table.index.Dimension;
import io.encours.table.index.OrderedCodes;
import io.encours.table.index.WordCodes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.chrono.ChronoLocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What the columns about one component of the question say, as codes: together they must all hold. */
final class FieldDimension {

    private final List<Column> columns;
    private final List<Integer> places;
    private final List<TableRow> rows;
    private final Codes codes;

    FieldDimension(List<Column> columns, List<Integer> places, List<TableRow> rows) {
        this.columns = columns;
        this.places = places;
        this.rows = rows;
        this.codes = codes(columns.get(places.get(0)).type());
    }

    Dimension dimension() {
        return new Dimension(codes, rows.stream().map(this::matching).toList());
    }

    private CodeSet matching(TableRow row) {
        CodeSet set = CodeSet.range(Codes.NO_VALUE, codes.size() - 1);
        for (int place : places) {
            Object cell = row.cells().get(place);
            if (cell != null) {
                set = set.intersect(matching(columns.get(place).operator(), cell));
            }
        }
        return set;
    }

    private CodeSet matching(Operator operator, Object value) {
        int last = codes.size() - 1;
        return switch (operator) {
            case EQUAL -> CodeSet.range(codes.code(value), codes.code(value));
            case NOT_EQUAL -> CodeSet.except(codes.code(value), last);
            case AT_LEAST -> CodeSet.range(codes.code(value), last);
            case ABOVE -> CodeSet.range(codes.code(value) + 1, last);
            case BELOW -> CodeSet.range(1, codes.code(value) - 1);
            case AT_MOST -> CodeSet.range(1, codes.code(value));
            case ONE_OF -> CodeSet.of(values(value).stream().mapToInt(codes::code));
            case SET -> throw new IllegalStateException("an action column has no condition");
        };
    }

    private Codes codes(ColumnType type) {
        return switch (type.form()) {
            case DECIMAL -> ordered(BigDecimal.class, FieldDimension::rank);
            case WHOLE ->
                type.valueType() == Integer.class
                        ? ordered(Integer.class, Integer::longValue)
                        : ordered(Long.class, Long::longValue);
            case DATE ->
                new OrderedCodes<>(
                        ChronoLocalDate.class, ChronoLocalDate::toEpochDay, known(LocalDate.class, new TreeSet<>()));
            case BOOLEAN, ENUM, TEXT -> new WordCodes(known(Object.class, new HashSet<>()));
            case MONEY, REASON_CODE -> throw new IllegalStateException(type.form() + " is no type of a condition");
        };
    }

    private <T extends Comparable<T>> Codes ordered(Class<T> type, ToLongFunction<T> rank) {
        return new OrderedCodes<>(type, rank, known(type, new TreeSet<>()));
    }

    /** The bits of the nearest floating-point number, turned so that they are in its order. */
    private static long rank(BigDecimal value) {
        long bits = Double.doubleToRawLongBits(value.doubleValue());
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }

    private <T> Set<T> known(Class<T> type, Set<T> known) {
        for (TableRow row : rows) {
            places.forEach(place -> values(row.cells().get(place)).forEach(value -> known.add(type.cast(value))));
        }
        return known;
    }

    private static Collection<?> values(@Nullable Object cell) {
        return cell instanceof Collection<?> several ? several : cell == null ? List.of() : List.of(cell);
    }
}
