package io.encours.table;

import java.util.Locale;
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
        Widths.set(sheet, 0, 22);
        Widths.set(sheet, 1, 100);
        String subject = name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1).replace('-', ' ');
        SheetLook.writeTitle(sheet, styles, 0, subject, "What this workbook is for and how to read it.");
        int next = 3;
        for (Map.Entry<String, String> entry : about.entrySet()) {
            XSSFRow row = sheet.createRow(next++);
            row.createCell(0).setCellValue(entry.getKey());
            row.getCell(0).setCellStyle(styles.key());
            row.createCell(1).setCellValue(entry.getValue());
            row.getCell(1).setCellStyle(styles.data("@", HorizontalAlignment.LEFT));
            RowHeights.fit(row);
        }
        SheetLook.preparePrinting(sheet, 0, 0, 1);
    }
}
