package io.encours.table;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;

/** What all sheets have in common: title, protection without a password, printing. */
final class SheetLook {

    private static final int LAST_COLUMN = 16_384;

    private SheetLook() {}

    static void prepare(XSSFSheet sheet, WorkbookStyles styles) {
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints(16);
        CTCol all = sheet.getCTWorksheet().getColsArray(0).addNewCol();
        all.setMin(1);
        all.setMax(LAST_COLUMN);
        all.setWidth(11);
        all.setStyle(styles.unlocked().getIndex());
    }

    static void writeTitle(XSSFSheet sheet, WorkbookStyles styles, int column, String title, String sentence) {
        XSSFRow first = sheet.createRow(0);
        first.setHeightInPoints(28);
        XSSFCell cell = first.createCell(column);
        cell.setCellValue(title);
        cell.setCellStyle(styles.title());
        XSSFRow second = sheet.createRow(1);
        second.setHeightInPoints(22);
        XSSFCell below = second.createCell(column);
        below.setCellValue(sentence);
        below.setCellStyle(styles.sentence());
    }

    /** People may sort, filter, format, put in and take out rows; what is locked stays as it is. */
    static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
        sheet.lockObjects(false);
    }

    static void preparePrinting(XSSFSheet sheet, int labelRow) {
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(new CellRangeAddress(labelRow, labelRow, -1, -1));
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }
}
