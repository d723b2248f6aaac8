package io.encours.table;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;

/** The look of the workbooks: calm, readable, conditions and answers told apart by the colour of their headers. */
final class WorkbookStyles {

    private static final String FONT = "Calibri";
    private static final String INK = "1F2933";
    private static final String QUESTION = "1F4E79";
    private static final String ANSWER = "2E6B4F";
    private static final String REMARK = "6B7280";
    private static final String LINE = "D5DBE1";
    private static final int WHOLE_NUMBER = 3;

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();
    private int wholeNumber = -1;

    WorkbookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle title() {
        return styles.computeIfAbsent("title", key -> text(18, true, INK, true));
    }

    XSSFCellStyle sentence() {
        return styles.computeIfAbsent("sentence", key -> text(11, false, REMARK, true));
    }

    XSSFCellStyle technical() {
        return styles.computeIfAbsent("technical", key -> text(9, false, REMARK, true));
    }

    XSSFCellStyle key() {
        return styles.computeIfAbsent("key", key -> text(11, true, QUESTION, false));
    }

    XSSFCellStyle questionHeader() {
        return styles.computeIfAbsent("question", key -> header(QUESTION));
    }

    XSSFCellStyle answerHeader() {
        return styles.computeIfAbsent("answer", key -> header(ANSWER));
    }

    XSSFCellStyle remarkHeader() {
        return styles.computeIfAbsent("remark", key -> header(REMARK));
    }

    /** Data that a person may change, with a number format. */
    XSSFCellStyle data(String format, HorizontalAlignment alignment) {
        return styles.computeIfAbsent("data " + format + alignment, key -> {
            XSSFCellStyle style = aligned(format, alignment);
            border(style);
            return style;
        });
    }

    /** The cells below the data, so that a row put there reads like the others. */
    XSSFCellStyle belowData(String format, HorizontalAlignment alignment) {
        return styles.computeIfAbsent("below " + format + alignment, key -> aligned(format, alignment));
    }

    /** Cells outside the tables, unlocked so that whole rows can be put in and taken out. */
    XSSFCellStyle unlocked() {
        return styles.computeIfAbsent("unlocked", key -> text(11, false, INK, false));
    }

    /** The place of the format that shows a whole amount without decimals. */
    int wholeNumber() {
        if (wholeNumber < 0) {
            CTDxf format = CTDxf.Factory.newInstance();
            format.addNewNumFmt().setFormatCode("#,##0");
            format.getNumFmt().setNumFmtId(WHOLE_NUMBER);
            wholeNumber = workbook.getStylesSource().putDxf(format) - 1;
        }
        return wholeNumber;
    }

    private XSSFCellStyle aligned(String format, HorizontalAlignment alignment) {
        XSSFCellStyle style = text(11, false, INK, false);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(alignment);
        style.setIndention((short) (alignment == HorizontalAlignment.LEFT ? 1 : 0));
        return style;
    }

    private XSSFCellStyle header(String colour) {
        XSSFCellStyle style = text(11, true, "FFFFFF", true);
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(true);
        border(style);
        return style;
    }

    private XSSFCellStyle text(int points, boolean bold, String colour, boolean locked) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(colour(colour));
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setLocked(locked);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(!locked);
        return style;
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour(LINE));
        style.setBottomBorderColor(colour(LINE));
        style.setLeftBorderColor(colour(LINE));
        style.setRightBorderColor(colour(LINE));
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(new Color(Integer.parseInt(hex, 16)), null);
    }
}
