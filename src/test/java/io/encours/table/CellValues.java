package io.encours.table;

import io.encours.shared.Money;
import io.encours.shared.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/** Writes values as a person would type them, and the formats they are shown in. */
final class CellValues {

    static final String AMOUNT = "#,##0.00";
    static final String DATE = "yyyy-mm-dd";
    static final String TRUTH = "\"TRUE\";\"TRUE\";\"FALSE\"";

    private static final BigDecimal GROUPED = BigDecimal.valueOf(1_000);

    private CellValues() {}

    static void write(XSSFCell cell, @Nullable Object value) {
        if (value == null) {
            cell.setBlank();
        } else if (value instanceof Money money) {
            number(cell, money.amount());
        } else if (value instanceof Percentage percentage) {
            number(cell, percentage.value());
        } else if (value instanceof Number number) {
            number(cell, new BigDecimal(number.toString()));
        } else if (value instanceof Boolean bool) {
            cell.setCellValue(bool);
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
        } else {
            cell.setCellValue(text(value));
        }
    }

    /** About what a cell with the value shows, to measure its width. */
    static String shown(@Nullable Object value) {
        if (value instanceof Money money) {
            return "%,.2f".formatted(money.amount());
        }
        if (value instanceof BigDecimal number && number.abs().compareTo(GROUPED) >= 0) {
            return "%,.2f".formatted(number);
        }
        return value == null ? "" : text(value);
    }

    private static void number(XSSFCell cell, BigDecimal number) {
        cell.setCellValue(number.doubleValue());
    }

    private static String text(Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(CellValues::text).collect(Collectors.joining(", "))
                : value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
