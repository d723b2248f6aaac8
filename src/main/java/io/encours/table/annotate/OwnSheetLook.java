package io.encours.table.annotate;

import io.encours.table.Severity;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How the sheets look that the service adds. */
final class OwnSheetLook {

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle plain;
    private final XSSFCellStyle title;
    private final XSSFCellStyle label;
    private final XSSFCellStyle body;
    private final XSSFCellStyle link;
    private final XSSFCellStyle number;
    private final XSSFCellStyle instant;
    private final XSSFCellStyle share;
    private final Map<Severity, XSSFCellStyle> severities = new EnumMap<>(Severity.class);

    OwnSheetLook(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.plain = workbook.createCellStyle();
        this.title = style(font(true, 14, 0x1F2937));
        this.label = filled(style(font(true, 11, 0xFFFFFF)), 0x374151);
        this.label.setWrapText(true);
        this.body = style(font(false, 11, 0x1F2937));
        this.body.setWrapText(true);
        this.link = style(underlined(font(false, 11, 0x1D4ED8)));
        this.link.setAlignment(HorizontalAlignment.LEFT);
        this.number = formatted("#,##0");
        this.instant = formatted("yyyy-mm-dd hh:mm");
        this.instant.setAlignment(HorizontalAlignment.CENTER);
        this.share = formatted("0.0%");
        severities.put(Severity.ERROR, filled(style(font(true, 11, 0x7F1D1D)), 0xFF9B9B));
        severities.put(Severity.WARNING, filled(style(font(true, 11, 0x78350F)), 0xFFE08A));
    }

    XSSFCellStyle plain() {
        return plain;
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle label() {
        return label;
    }

    XSSFCellStyle body() {
        return body;
    }

    XSSFCellStyle link() {
        return link;
    }

    /** For a whole number. */
    XSSFCellStyle number() {
        return number;
    }

    /** For a date with its time. */
    XSSFCellStyle instant() {
        return instant;
    }

    /** For a fraction that is shown in percent. */
    XSSFCellStyle share() {
        return share;
    }

    XSSFCellStyle severity(Severity severity) {
        return severities.getOrDefault(severity, body);
    }

    /** On paper: landscape, as wide as the page, with the labels on each. */
    void print(XSSFSheet sheet, int labels) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("%1$d:%1$d".formatted(labels + 1)));
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFCellStyle formatted(String format) {
        XSSFCellStyle style = style(font(false, 11, 0x1F2937));
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, int rgb) {
        style.setFillForegroundColor(colour(rgb));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private XSSFFont font(boolean bold, int points, int rgb) {
        XSSFFont font = workbook.createFont();
        font.setBold(bold);
        font.setFontHeightInPoints((short) points);
        font.setColor(colour(rgb));
        return font;
    }

    private static XSSFFont underlined(XSSFFont font) {
        font.setUnderline(FontUnderline.SINGLE);
        return font;
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
