package io.encours.table;

import static io.encours.table.FindingCode.FORMULA_ERROR;
import static io.encours.table.FindingCode.FORMULA_READ_AS_VALUE;
import static io.encours.table.FindingCode.FORMULA_WITHOUT_VALUE;
import static io.encours.table.FindingCode.NOT_A_BOOLEAN;
import static io.encours.table.FindingCode.REQUIRED_CELL_EMPTY;
import static io.encours.table.FindingCode.UNKNOWN_VALUE;

import io.encours.table.sheet.Blanks;
import io.encours.table.sheet.Cell;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a cell as a value of its column's type, or says what is wrong with it. */
final class CellReader {

    private final boolean dates1904;
    private final NumberValueReader numbers;

    CellReader(@Nullable Currency currency, boolean dates1904) {
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
        return column.type().list() ? list(cell, column.type(), findings) : value(cell, column.type(), findings);
    }

    /** Whether a cell has a value to read, which an error and a formula never computed have not. */
    static boolean hasValue(Cell cell, CellFindings findings) {
        if (cell.type() == Cell.Type.ERROR) {
            return findings.none(FORMULA_ERROR, cell.text(), "a value") != null;
        }
        if (cell.type() == Cell.Type.UNCOMPUTED) {
            return findings.none(FORMULA_WITHOUT_VALUE, "a formula that was never computed", "a value") != null;
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

    private static @Nullable Boolean bool(Cell cell, CellFindings findings) {
        String text = Blanks.strip(cell.text()).toUpperCase(Locale.ROOT);
        if (cell.type() == Cell.Type.NUMBER || (!text.equals("TRUE") && !text.equals("FALSE"))) {
            return findings.none(NOT_A_BOOLEAN, cell.text(), "TRUE or FALSE");
        }
        return text.equals("TRUE");
    }
}
