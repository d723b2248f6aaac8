package io.encours.table;

import java.util.Map;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the About sheet. */
final class AboutSheetWriter {

    private AboutSheetWriter() {}

    static void write(XSSFWorkbook workbook, WorkbookStyles styles, String name, Map<String, String> about) {
        XSSFSheet sheet = workbook.createSheet(AboutSheetReader.NAME);
        sheet.setDisplayGridlines(false);
        SheetLook.writeTitle(sheet, styles, 0, name, "What this workbook is for and how to read it.");
        int next = 3;
        for (Map.Entry<String, String> entry : about.entrySet()) {
            XSSFRow row = sheet.createRow(next++);
            row.createCell(0).setCellValue(entry.getKey());
            row.getCell(0).setCellStyle(styles.key());
            row.createCell(1).setCellValue(entry.getValue());
            row.getCell(1).setCellStyle(styles.data("@", HorizontalAlignment.LEFT));
            row.setHeightInPoints(16 * Math.max(1, (entry.getValue().length() + 99) / 100));
        }
        sheet.setColumnWidth(0, 256 * 22);
        sheet.setColumnWidth(1, 256 * 100);
        SheetLook.preparePrinting(sheet, 0);
    }
}
