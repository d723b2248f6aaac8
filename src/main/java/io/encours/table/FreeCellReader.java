package io.encours.table;

import io.encours.shared.Unit;
import io.encours.table.ColumnType.Form;
import io.encours.table.sheet.Cell;
import io.encours.table.sheet.NumberFormat;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a cell of no declared type as what it is: a number, a boolean, a day or a text. */
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
    Object read(Cell cell, CellFindings findings) {
        if (!CellReader.hasValue(cell, findings)) {
            return null;
        }
        return switch (cell.type()) {
            case NUMBER ->
                cell.format() == NumberFormat.DATE
                        ? DateReader.read(cell, dates1904, findings)
                        : numbers.read(cell, ANY_NUMBER, findings);
            case BOOLEAN -> cell.text().equals("TRUE");
            case TEXT -> TextReader.read(cell, findings);
            case BLANK, ERROR, UNCOMPUTED -> null;
        };
    }
}
