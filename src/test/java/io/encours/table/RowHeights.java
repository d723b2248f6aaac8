package io.encours.table;

import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Makes rows high enough for their wrapped text. */
final class RowHeights {

    private static final float LINE = 15f;
    private static final float LEAST_HEADER = 36f;
    private static final float MARGIN = 3f;

    private RowHeights() {}

    /** A first height that is not fixed: a spreadsheet program fits the row again when somebody writes in it. */
    static void fit(XSSFRow row) {
        row.setHeightInPoints(LINE * lines(row) + MARGIN);
        row.getCTRow().unsetCustomHeight();
    }

    static void fitHeader(XSSFRow row) {
        row.setHeightInPoints(Math.max(LEAST_HEADER, LINE * lines(row) + 2 * MARGIN));
    }

    private static int lines(XSSFRow row) {
        return StreamSupport.stream(row.spliterator(), false)
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .mapToInt(RowHeights::lines)
                .max()
                .orElse(1);
    }

    private static int lines(Cell cell) {
        int width = cell.getSheet().getColumnWidth(cell.getColumnIndex()) / 256;
        return cell.getSheet().isColumnHidden(cell.getColumnIndex())
                ? 1
                : Widths.lines(cell.getStringCellValue(), width);
    }
}
