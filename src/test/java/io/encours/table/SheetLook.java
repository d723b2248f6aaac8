package io.encours.table;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.helpers.ColumnHelper;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;

/** What all sheets have in common: title, protection without a password, printing. */
final class SheetLook {

    private static final int LAST_COLUMN = 16_384;
    private static final int WIDEST_PAGE = 250;
    private static final double NARROW_MARGIN = 0.4;

    private SheetLook() {}

    static void prepare(XSSFSheet sheet, WorkbookStyles styles) {
        sheet.setDisplayGridlines(false);
        CTCol all = sheet.getCTWorksheet().getColsArray(0).addNewCol();
        all.setMin(1);
        all.setMax(LAST_COLUMN);
        all.setWidth(11);
        all.setStyle(styles.unlocked().getIndex());
    }

    static void writeTitle(XSSFSheet sheet, WorkbookStyles styles, int column, String title, String sentence) {
        XSSFRow first = lockedRow(sheet, 0, styles);
        first.setHeightInPoints(28);
        XSSFCell cell = first.createCell(column);
        cell.setCellValue(title);
        cell.setCellStyle(styles.title());
        XSSFRow second = lockedRow(sheet, 1, styles);
        second.setHeightInPoints(22);
        XSSFCell below = second.createCell(column);
        below.setCellValue(sentence);
        below.setCellStyle(styles.sentence());
    }

    /** A row whose cells nobody writes in, the ones not there included. */
    static XSSFRow lockedRow(XSSFSheet sheet, int number, WorkbookStyles styles) {
        XSSFRow row = sheet.createRow(number);
        row.setRowStyle(styles.technical());
        return row;
    }

    /** Shows whole amounts without decimals; others keep theirs, so that what is shown is what counts. */
    static void shortenWholeAmounts(XSSFSheet sheet, WorkbookStyles styles, CellRangeAddress cells) {
        String first = new CellReference(cells.getFirstRow(), cells.getFirstColumn()).formatAsString();
        CTConditionalFormatting formatting = sheet.getCTWorksheet().addNewConditionalFormatting();
        formatting.setSqref(List.of(cells.formatAsString()));
        CTCfRule rule = formatting.addNewCfRule();
        rule.setType(STCfType.EXPRESSION);
        rule.setPriority(sheet.getCTWorksheet().sizeOfConditionalFormattingArray());
        rule.setDxfId(styles.wholeNumber());
        rule.addFormula("AND(ISNUMBER(%1$s),%1$s=INT(%1$s))".formatted(first));
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
        sheet.lockInsertHyperlinks(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
        sheet.lockObjects(false);
    }

    /** The file format wants the columns from left to right, the library leaves them as they were touched. */
    static void sortColumns(XSSFSheet sheet) {
        for (CTCols columns : sheet.getCTWorksheet().getColsList()) {
            ColumnHelper.sortColumns(columns);
        }
    }

    /** On A4 across, as many pages side by side as keep it readable; labels and first column are on each. */
    static void preparePrinting(XSSFSheet sheet, int labelRow, int firstColumn, int lastColumn) {
        int width = IntStream.rangeClosed(firstColumn, lastColumn)
                .map(column -> sheet.getColumnWidth(column) / 256)
                .sum();
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) (1 + (width - 1) / WIDEST_PAGE));
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setRepeatingRows(new CellRangeAddress(labelRow, labelRow, -1, -1));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, firstColumn, firstColumn));
        for (PageMargin margin : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP)) {
            sheet.setMargin(margin, NARROW_MARGIN);
        }
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }
}
