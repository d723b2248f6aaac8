package io.encours.table;

import static io.encours.table.FindingCode.FORMULA_ERROR;
import static io.encours.table.FindingCode.FORMULA_READ_AS_VALUE;
import static io.encours.table.FindingCode.FORMULA_WITHOUT_VALUE;
import static io.encours.table.FindingCode.NEVER_MATCHES;
import static io.encours.table.FindingCode.NOT_A_BOOLEAN;
import static io.encours.table.FindingCode.REQUIRED_CELL_EMPTY;
import static io.encours.table.FindingCode.SHOWN_OTHERWISE;
import static io.encours.table.FindingCode.UNKNOWN_VALUE;

import io.encours.table.sheet.Blanks;
import io.encours.table.sheet.Cell;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a cell as a value of its column's type, or says what is wrong with it. */
final class CellReader {

    private final Class<?> question;
    private final boolean dates1904;
    private final NumberValueReader numbers;

    CellReader(Class<?> question, @Nullable Currency currency, boolean dates1904) {
        this.question = question;
        this.dates1904 = dates1904;
        this.numbers = new NumberValueReader(currency);
    }

    /** The value of a cell; null where it is empty or, with a finding, wrong. */
    @Nullable
    Object read(Cell cell, Column column, CellFindings findings) {
        if (!hasValue(cell, findings)) {
            return null;
        }
        if (cell.isBlank()) {
            return empty(column, findings);
        }
        Object value =
                column.type().list() ? list(cell, column.type(), findings) : value(cell, column.type(), findings);
        return value != null && column.isCondition() ? possible(value, column, findings) : value;
    }

    /** The value, unless no question ever has one of its texts. */
    private @Nullable Object possible(Object value, Column column, CellFindings findings) {
        int errors = findings.errors();
        PossibleTexts possible = PossibleTexts.of(question, column.field());
        for (Object each : value instanceof Collection<?> several ? several : List.of(value)) {
            if (each instanceof String text) {
                possible.expectedFor(text).ifPresent(expected -> findings.add(NEVER_MATCHES, text, expected));
            }
        }
        return findings.errors() == errors ? value : null;
    }

    /** Whether a cell has a value to read, which an error and a formula never computed have not. */
    static boolean hasValue(Cell cell, CellFindings findings) {
        if (cell.type() == Cell.Type.ERROR) {
            return findings.none(FORMULA_ERROR, cell.text(), "a value") != null;
        }
        if (cell.type() == Cell.Type.UNCOMPUTED) {
            return findings.none(FORMULA_WITHOUT_VALUE, "a formula that was never computed", "a value") != null;
        }
        if (!cell.format().shows(cell.text()) && cell.type() != Cell.Type.NUMBER && !cell.isBlank()) {
            String found = cell.text() + " in the format " + cell.format().code();
            return findings.none(SHOWN_OTHERWISE, found, "a value that the cell shows as it is") != null;
        }
        if (cell.formula()) {
            findings.add(FORMULA_READ_AS_VALUE, cell.text(), "read as the value it last had; better the value itself");
        }
        return true;
    }

    private static @Nullable Object empty(Column column, CellFindings findings) {
        if (!column.type().optional()) {
            return findings.none(REQUIRED_CELL_EMPTY, null, "a value for \"" + column.label() + "\"");
        }
        return column.isCondition() || !column.type().list() ? null : List.of();
    }

    private @Nullable Object value(Cell cell, ColumnType type, CellFindings findings) {
        return switch (type.form()) {
            case DECIMAL, WHOLE, MONEY -> numbers.value(cell, type, findings);
            case BOOLEAN -> bool(cell, findings);
            case DATE -> DateReader.read(cell, dates1904, findings);
            case ENUM -> Constants.read(Blanks.strip(cell.text()), type, findings);
            case TEXT -> TextReader.read(cell, findings);
            case REASON_CODE -> TextReader.readReasonCode(cell, findings);
        };
    }

    private @Nullable List<Object> list(Cell cell, ColumnType type, CellFindings findings) {
        if (cell.type() != Cell.Type.TEXT) {
            Object value = value(cell, type, findings);
            return value == null ? null : List.of(value);
        }
        List<Object> values = new ArrayList<>();
        for (String element : cell.text().split(",", -1)) {
            Object value = element(Blanks.strip(element), type, findings);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return List.copyOf(values);
    }

    private @Nullable Object element(String element, ColumnType type, CellFindings findings) {
        if (element.isEmpty()) {
            return findings.none(UNKNOWN_VALUE, "nothing between two commas", "values separated by single commas");
        }
        return switch (type.form()) {
            case DECIMAL, WHOLE -> numbers.element(element, type, findings);
            case ENUM -> Constants.read(element, type, findings);
            case TEXT -> TextReader.checked(element, findings);
            case MONEY, BOOLEAN, DATE, REASON_CODE -> throw new IllegalStateException("no lists of " + type.form());
        };
    }

    static @Nullable Boolean bool(Cell cell, CellFindings findings) {
        String text = Blanks.strip(cell.text()).toUpperCase(Locale.ROOT);
        boolean said = cell.type() == Cell.Type.BOOLEAN || cell.type() == Cell.Type.TEXT;
        if (!said || (!text.equals("TRUE") && !text.equals("FALSE"))) {
            return findings.none(NOT_A_BOOLEAN, cell.text(), "TRUE or FALSE");
        }
        return text.equals("TRUE");
    }
}
