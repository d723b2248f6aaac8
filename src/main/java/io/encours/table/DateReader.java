package io.encours.table;

import static io.encours.table.FindingCode.NOT_A_DATE;
import static io.encours.table.FindingCode.TEXT_DATE;

import io.encours.table.sheet.Cell;
import io.encours.table.sheet.NumberFormat;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Reads a date, which is a count of days in a cell formatted as a date, and never a text: texts name months in a language. */
final class DateReader {

    private static final int FIRST_YEAR = 1901;
    private static final int LAST_YEAR = 2200;

    private static final Pattern DAYS = Pattern.compile("[0-9]{1,6}(\\.0+)?");

    private DateReader() {}

    static @Nullable LocalDate read(Cell cell, boolean dates1904, CellFindings findings) {
        if (cell.type() == Cell.Type.TEXT) {
            return findings.none(
                    TEXT_DATE, cell.text(), "a date; this is a text, write it again in a cell formatted as a date");
        }
        LocalDate day = isDay(cell) ? day(cell, dates1904) : null;
        return day != null && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR
                ? day
                : findings.none(
                        NOT_A_DATE,
                        cell.text(),
                        "a day between 1901 and 2200 without a time, in a cell formatted as a date");
    }

    private static boolean isDay(Cell cell) {
        return cell.type() == Cell.Type.NUMBER
                && cell.format() == NumberFormat.DATE
                && DAYS.matcher(cell.text()).matches();
    }

    private static LocalDate day(Cell cell, boolean dates1904) {
        return DateUtil.getLocalDateTime(Double.parseDouble(cell.text()), dates1904)
                .toLocalDate();
    }
}
