package io.encours.table.diff;

import io.encours.page.PageTexts;
import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A sheet that lists every change of a workbook, one a cell. */
final class ChangesSheet {

    private static final int[] WIDTHS = {22, 14, 12, 16, 34, 44, 44};
    private static final int CHARACTER = 256;
    private static final int LONGEST = 32_000;

    private final XSSFSheet sheet;
    private final Paint paint;
    private final PageTexts texts;
    private final XSSFCellStyle bold;
    private final XSSFCellStyle plain;
    private int next;

    ChangesSheet(XSSFWorkbook workbook, Paint paint, PageTexts texts) {
        this.sheet = workbook.createSheet(freeName(workbook));
        this.paint = paint;
        this.texts = texts;
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        bold = workbook.createCellStyle();
        bold.setFont(font);
        plain = workbook.createCellStyle();
        plain.setWrapText(true);
    }

    private static String freeName(XSSFWorkbook workbook) {
        String name = "Changes";
        while (workbook.getSheet(name) != null) {
            name = WorkbookUtil.createSafeSheetName(name + "_");
        }
        return name;
    }

    void write(WorkbookDifference difference) {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
        }
        head(List.of(
                "",
                "",
                texts.of("rowBefore"),
                texts.of("rowAfter"),
                texts.of("column"),
                texts.of("before"),
                texts.of("after")));
        difference.tables().forEach(this::write);
        difference.tests().forEach(this::write);
        difference.about().forEach(entry -> write(texts.of("about"), entry));
        sheet.createFreezePane(0, 1);
        printOnePageWide();
    }

    private void printOnePageWide() {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void write(SheetDifference difference) {
        difference.technical().forEach(entry -> write(difference.sheet(), entry));
        for (RowDifference row : difference.rows()) {
            if (row.cells().isEmpty()) {
                line(difference.sheet(), row, new CellDifference("", null, "", ""));
            }
            row.cells().forEach(cell -> line(difference.sheet(), row, cell));
        }
    }

    private void write(String where, EntryDifference entry) {
        XSSFRow line = sheet.createRow(next++);
        text(line, 0, where, plain);
        text(line, 1, Change.CHANGED.in(texts), plain);
        text(line, 4, entry.key(), plain);
        text(line, 5, entry.before(), paint.struck());
        text(line, 6, entry.after(), plain);
        paint.fill(line.getCell(1), Change.CHANGED);
    }

    private void line(String where, RowDifference row, CellDifference cell) {
        XSSFRow line = sheet.createRow(next++);
        text(line, 0, where, plain);
        text(line, 1, row.changeIn(texts), plain);
        number(line, 2, row.rowBefore());
        number(line, 3, row.rowAfter());
        text(line, 4, cell.column(), plain);
        text(line, 5, cell.before(), paint.struck());
        text(line, 6, cell.after(), plain);
        paint.fill(line.getCell(1), row.change());
    }

    private void head(List<String> titles) {
        XSSFRow line = sheet.createRow(next++);
        for (int column = 0; column < titles.size(); column++) {
            text(line, column, titles.get(column), bold);
        }
    }

    private static void text(XSSFRow line, int column, @Nullable String text, XSSFCellStyle style) {
        XSSFCell cell = line.createCell(column);
        cell.setCellStyle(style);
        String said = text == null ? "" : text;
        cell.setCellValue(said.length() <= LONGEST ? said : said.substring(0, LONGEST));
    }

    private static void number(XSSFRow line, int column, @Nullable Integer number) {
        if (number != null) {
            line.createCell(column).setCellValue(number);
        }
    }
}
