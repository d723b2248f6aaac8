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
import java.util.stream.IntStream;
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
        CodeSet all = CodeSet.range(Codes.NO_VALUE, codes.size() - 1);
        return places.stream()
                .filter(place -> row.cells().get(place) != null)
                .map(place ->
                        matching(columns.get(place).operator(), row.cells().get(place)))
                .reduce(all, CodeSet::intersect);
    }

    private CodeSet matching(Operator operator, @Nullable Object value) {
        int last = codes.size() - 1;
        return switch (operator) {
            case EQUAL -> CodeSet.of(IntStream.of(codes.code(value)));
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
            case DECIMAL -> ordered(BigDecimal.class);
            case WHOLE -> type.valueType() == Integer.class ? ordered(Integer.class) : ordered(Long.class);
            case DATE -> new OrderedCodes<>(ChronoLocalDate.class, known(LocalDate.class, new TreeSet<>()));
            case BOOLEAN, ENUM, TEXT -> new WordCodes(known(Object.class, new HashSet<>()));
            case MONEY, REASON_CODE -> throw new IllegalStateException(type.form() + " is no type of a condition");
        };
    }

    private <T extends Comparable<T>> Codes ordered(Class<T> type) {
        return new OrderedCodes<>(type, known(type, new TreeSet<>()));
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
