package io.encours.table;

import io.encours.shared.Unit;
import java.util.List;
import java.util.stream.Stream;

/**
 * The type of a column's cells, from the record component behind its snippet. A cell's value has exactly the class of
 * that component: {@code Integer} for an {@code int}, the constant for an enum, and a list of those for a list or a set.
 *
 * @param form how a cell is read
 * @param valueType the class of one value, never primitive
 * @param list whether a cell holds several, separated by commas
 * @param optional whether a cell may be empty: always for a condition, where empty means any
 * @param percent whether the number is in percent, so that {@code 35} and {@code 35%} are the same
 * @param unit of the number
 */
public record ColumnType(Form form, Class<?> valueType, boolean list, boolean optional, boolean percent, Unit unit) {

    /** How a cell is read. */
    public enum Form {
        /** Any number, as {@code BigDecimal} or {@code Percentage}. */
        DECIMAL,
        /** A whole number, as {@code Integer} or {@code Long}. */
        WHOLE,
        MONEY,
        BOOLEAN,
        DATE,
        ENUM,
        TEXT,
        REASON_CODE
    }

    /** The names that a cell of an enum column may hold; empty for other columns. */
    public List<String> allowedValues() {
        return form == Form.ENUM
                ? Stream.of(valueType.getEnumConstants())
                        .map(value -> ((Enum<?>) value).name())
                        .toList()
                : List.of();
    }

    ColumnType asSet() {
        return new ColumnType(form, valueType, true, optional, percent, unit);
    }
}
