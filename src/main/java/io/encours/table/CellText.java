package io.encours.table;

import io.encours.shared.Money;
import io.encours.shared.Percentage;
import io.encours.shared.ReasonCode;
import io.encours.shared.Unit;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the values of cells as they stand in a workbook, whose constants are those that a person types there: {@code 1,200.5 EUR}, {@code 35 %}, {@code TRUE}, {@code 2026-11-21},
 * {@code A, B}.
 *
 * @param currency of the table, ISO 4217; empty if it has none
 */
public record CellText(String currency) {

    private static final String NUMBER = "#,##0.############";

    /** For the cells of a table. */
    public static CellText of(DecisionTable<?, ?> table) {
        return new CellText(table.header().getOrDefault(TechnicalRows.CURRENCY, ""));
    }

    /** The value of a cell; empty for an empty one. */
    public String of(@Nullable Object value, ColumnType type) {
        if (value == null) {
            return "";
        }
        return value instanceof Collection<?> several
                ? several.stream().map(each -> of(each, type)).collect(Collectors.joining(", "))
                : one(value, type);
    }

    private String one(Object value, ColumnType type) {
        if (value instanceof Number number) {
            return (number(number) + " " + unit(type)).strip();
        }
        if (value instanceof Money money) {
            return number(money.amount()) + " " + money.currency().getCurrencyCode();
        }
        if (value instanceof Percentage percentage) {
            return number(percentage.value()) + " %";
        }
        if (value instanceof ReasonCode code) {
            return code.value();
        }
        return value instanceof Boolean ? value.toString().toUpperCase(Locale.ROOT) : plain(value);
    }

    private String unit(ColumnType type) {
        return type.percent() ? "%" : type.unit() == Unit.MONEY ? currency : "";
    }

    private static String plain(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static String number(Number number) {
        BigDecimal exact = new BigDecimal(number.toString());
        return new DecimalFormat(NUMBER, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(exact);
    }
}
