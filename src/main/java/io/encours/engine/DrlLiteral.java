package io.encours.engine;

import io.encours.shared.Money;
import io.encours.shared.Percentage;
import io.encours.shared.ReasonCode;
import io.encours.table.Column;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes a typed cell as the literal that its column's snippet takes. */
final class DrlLiteral {

    /** The one form of a date that Drools reads by default. */
    private static final DateTimeFormatter DROOLS_DATE = DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.ENGLISH);

    private DrlLiteral() {}

    /** The literal; null for an empty cell, which Drools takes for "any". */
    static @Nullable String of(@Nullable Object value, Column column) {
        if (value == null) {
            return null;
        }
        return value instanceof Collection<?> several
                ? several.stream().map(each -> single(each, column)).collect(Collectors.joining(", "))
                : single(value, column);
    }

    private static String single(Object value, Column column) {
        if (value instanceof Money money) {
            return number(money.amount(), column);
        } else if (value instanceof Percentage percentage) {
            return number(percentage.value(), column);
        } else if (value instanceof BigDecimal number) {
            return number(number, column);
        } else if (value instanceof LocalDate date) {
            return DROOLS_DATE.format(date);
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof String text) {
            return text.replace("\\", "\\\\");
        } else if (value instanceof ReasonCode code) {
            return code.value();
        }
        return value.toString();
    }

    /** A condition compares exactly; an action hands over a Java literal, which needs its suffix beyond an int. */
    private static String number(BigDecimal number, Column column) {
        String plain = number.toPlainString();
        if (column.kind() == Column.Kind.CONDITION) {
            return plain + "B";
        }
        return number.scale() <= 0 && number.toBigInteger().bitLength() > 31 ? plain + "L" : plain;
    }
}
