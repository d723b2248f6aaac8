package io.encours.policy;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the cells of a policy workbook look. */
final class PolicyStyles {

    private static final int INK = 0x1F2937;
    private static final int GREY = 0x6B7280;
    private static final int WHITE = 0xFFFFFF;

    final XSSFCellStyle title;
    final XSSFCellStyle sentence;
    final XSSFCellStyle technical;
    final XSSFCellStyle header;
    final XSSFCellStyle answerHeader;
    final XSSFCellStyle asideHeader;
    final XSSFCellStyle testHeader;
    final XSSFCellStyle key;
    final XSSFCellStyle plain;
    final XSSFCellStyle money;
    final XSSFCellStyle text;
    final XSSFCellStyle aside;
    final XSSFCellStyle word;
    final XSSFCellStyle yesOrNo;

    private final XSSFWorkbook workbook;

    PolicyStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        title = style(18, true, INK);
        sentence = style(11, false, GREY);
        technical = style(9, false, GREY);
        header = header(0x1E3A5F);
        answerHeader = header(0x0F766E);
        asideHeader = header(GREY);
        testHeader = header(0x1E3A5F);
        key = wrapped(style(11, true, INK));
        plain = cell(style(11, false, INK));
        money = cell(style(11, false, INK));
        money.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
        text = indented(wrapped(cell(style(11, false, INK))));
        aside = indented(wrapped(cell(style(10, false, GREY))));
        word = indented(cell(style(11, false, INK)));
        yesOrNo = cell(style(11, false, INK));
        yesOrNo.setAlignment(HorizontalAlignment.CENTER);
        yesOrNo.setDataFormat(workbook.createDataFormat().getFormat("\"TRUE\";\"TRUE\";\"FALSE\""));
    }

    private XSSFCellStyle style(int size, boolean bold, int colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        font.setColor(colour(colour));
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle header(int fill) {
        XSSFCellStyle style = indented(wrapped(style(11, true, WHITE)));
        style.setFillForegroundColor(colour(fill));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private static XSSFCellStyle cell(XSSFCellStyle style) {
        style.setLocked(false);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBottomBorderColor(colour(0xD1D5DB));
        return style;
    }

    private static XSSFCellStyle wrapped(XSSFCellStyle style) {
        style.setWrapText(true);
        return style;
    }

    private static XSSFCellStyle indented(XSSFCellStyle style) {
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        return style;
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}
