package io.encours.table.diff;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills cells with the colour of a change, keeping whatever else their style says. */
final class Paint {

    private static final Map<Change, String> COLOURS = new EnumMap<>(
            Map.of(Change.ADDED, "C6EFCE", Change.REMOVED, "FFC7CE", Change.CHANGED, "FFE699", Change.MOVED, "DDEBF7"));
    private static final int COMMENT_COLUMNS = 3;
    private static final int COMMENT_ROWS = 4;

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();

    Paint(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    void fill(XSSFCell cell, Change change) {
        int base = cell.getCellStyle().getIndex();
        cell.setCellStyle(styles.computeIfAbsent(base + " " + change, key -> style(cell.getCellStyle(), change)));
    }

    private XSSFCellStyle style(XSSFCellStyle base, Change change) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(base);
        style.setFillForegroundColor(colour(change));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFColor colour(Change change) {
        int rgb = Integer.parseInt(Objects.requireNonNull(COLOURS.get(change)), 16);
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }

    /** A style of its own: struck through in red for what is no more. */
    XSSFCellStyle struck() {
        return styles.computeIfAbsent("struck", key -> {
            XSSFFont font = workbook.createFont();
            font.setStrikeout(true);
            font.setColor(new XSSFColor(new byte[] {(byte) 0xC0, 0, 0}, null));
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font);
            style.setWrapText(true);
            return style;
        });
    }

    /** A comment, added to what the cell's own comment says. */
    void comment(XSSFCell cell, String text) {
        Comment known = cell.getCellComment();
        if (known != null) {
            String both = known.getString().getString() + "\n" + text;
            known.setString(workbook.getCreationHelper().createRichTextString(both));
            return;
        }
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + COMMENT_COLUMNS);
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + COMMENT_ROWS);
        Comment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(workbook.getCreationHelper().createRichTextString(text));
        comment.setAuthor("Encours");
        cell.setCellComment(comment);
    }
}
