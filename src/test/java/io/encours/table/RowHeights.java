package io.encours.table;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes rows high enough for their wrapped text, the sources wide enough to read, and truth values words. */
final class RowHeights {

    private static final float LINE = 15f;
    private static final int SOURCE_WIDTH = 44 * 256;

    private final XSSFWorkbook workbook;

    private RowHeights(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static byte[] fitted(byte[] xlsx) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.sheetIterator().forEachRemaining(new RowHeights(workbook)::fit);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fit(Sheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                widenSource(cell);
                spellOut(cell);
            }
        }
        for (Row row : sheet) {
            if (row.getRowNum() > 1 && !row.getZeroHeight()) {
                row.setHeightInPoints(Math.max(row.getHeightInPoints(), LINE * lines(row) + 1));
            }
        }
    }

    private static void widenSource(Cell cell) {
        if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals("Source")) {
            cell.getSheet().setColumnWidth(cell.getColumnIndex(), SOURCE_WIDTH);
        }
    }

    private void spellOut(Cell cell) {
        if (cell.getCellType() == CellType.BOOLEAN) {
            CellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(cell.getCellStyle());
            style.setDataFormat(workbook.createDataFormat().getFormat("\"TRUE\";\"TRUE\";\"FALSE\""));
            cell.setCellStyle(style);
        }
    }

    private static int lines(Row row) {
        int most = 1;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
                int width = row.getSheet().getColumnWidth(cell.getColumnIndex()) / 256 - 3;
                most = Math.max(most, 1 + cell.getStringCellValue().length() / Math.max(width, 1));
            }
        }
        return most;
    }
}
