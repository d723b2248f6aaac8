package io.encours.table;

import static io.encours.table.FindingCode.NOT_A_DATE;
import static io.encours.table.FindingCode.TEXT_DATE;

import io.encours.table.sheet.Cell;
import io.encours.table.sheet.NumberFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Reads a date, which is a count of days in a cell formatted as a date, and never a text: texts name months in a language. */
final class DateReader {

    private static final int FIRST_YEAR = 1901;
    private static final int LAST_YEAR = 2200;
    private static final int MOST_DIGITS = 6;

    private static final Pattern DAY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(T00:00(:00(\\.0{1,9})?)?Z?)?");

    private DateReader() {}

    static @Nullable LocalDate read(Cell cell, boolean dates1904, CellFindings findings) {
        if (cell.type() == Cell.Type.TEXT) {
            return findings.none(
                    TEXT_DATE, cell.text(), "a date; this is a text, write it again in a cell formatted as a date");
        }
        LocalDate day = switch (cell.type()) {
            case NUMBER -> counted(cell, dates1904, findings);
            case DATE -> written(cell.text());
            case BLANK, BOOLEAN, ERROR, TEXT, UNCOMPUTED -> null;
        };
        return day != null && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR
                ? day
                : findings.none(
                        NOT_A_DATE,
                        found(cell),
                        "a day between 1901 and 2200 without a time, in a cell formatted as a date");
    }

    /** Whether a number is shown as a date or a time. */
    static boolean isDate(Cell cell) {
        return cell.text().matches("-?[0-9.]{1,20}") && cell.format().isDate(new BigDecimal(cell.text()));
    }

    private static String found(Cell cell) {
        boolean shown = cell.type() == Cell.Type.NUMBER && !cell.format().equals(NumberFormat.GENERAL);
        return cell.text() + (shown ? " in the format " + cell.format().code() : "");
    }

    /** The day of a count of days, which a program keeps as a number, with the noise of one. */
    private static @Nullable LocalDate counted(Cell cell, boolean dates1904, CellFindings findings) {
        BigDecimal days = NumberReader.exact(cell, findings);
        return days != null && isDay(days, cell.format())
                ? DateUtil.getLocalDateTime(days.doubleValue(), dates1904).toLocalDate()
                : null;
    }

    private static boolean isDay(BigDecimal days, NumberFormat format) {
        return days.signum() >= 0 && days.scale() <= 0 && days.precision() <= MOST_DIGITS && format.isDay(days);
    }

    private static @Nullable LocalDate written(String text) {
        Matcher day = DAY.matcher(text);
        try {
            return day.matches() ? LocalDate.parse(day.group(1)) : null;
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
