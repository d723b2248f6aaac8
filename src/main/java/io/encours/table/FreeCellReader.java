package io.encours.table;

import io.encours.shared.Unit;
import io.encours.table.ColumnType.Form;
import io.encours.table.sheet.Cell;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a cell of the Tests sheet as a table's is read: by the form of its field, or as what it is where that is not known. */
final class FreeCellReader {

    private static final ColumnType ANY_NUMBER =
            new ColumnType(Form.DECIMAL, BigDecimal.class, false, true, true, Unit.NONE);

    private final NumberReader numbers = new NumberReader(null);
    private final boolean dates1904;

    FreeCellReader(boolean dates1904) {
        this.dates1904 = dates1904;
    }

    /** The value; null, with a finding, where the cell has none to read. */
    @Nullable
    Object read(Cell cell, Optional<Form> form, CellFindings findings) {
        return CellReader.hasValue(cell, findings) ? value(cell, form.orElseGet(() -> own(cell)), findings) : null;
    }

    private @Nullable Object value(Cell cell, Form form, CellFindings findings) {
        return switch (form) {
            case DECIMAL, WHOLE, MONEY -> numbers.read(cell, ANY_NUMBER, findings);
            case BOOLEAN -> CellReader.bool(cell, findings);
            case DATE -> DateReader.read(cell, dates1904, findings);
            case TEXT, ENUM, REASON_CODE -> TextReader.read(cell, findings);
        };
    }

    private static Form own(Cell cell) {
        return switch (cell.type()) {
            case NUMBER -> DateReader.isDate(cell) ? Form.DATE : Form.DECIMAL;
            case BOOLEAN -> Form.BOOLEAN;
            case DATE -> Form.DATE;
            case TEXT, BLANK, ERROR, UNCOMPUTED -> Form.TEXT;
        };
    }
}
