package io.encours.table.lint;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values of cells, so that equal ones are equal. */
final class Values {

    private Values() {}

    /** The same value, where numbers that differ in trailing zeros alone are the same. */
    static @Nullable Object comparable(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros();
        }
        return value instanceof List<?> several
                ? several.stream().map(Values::comparable).toList()
                : value;
    }
}
