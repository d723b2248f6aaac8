package io.encours.table.annotate;

import io.encours.table.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The comments of ours in one sheet, which begin with our name. A cell that has somebody else's keeps it; its findings
 * stand in the sheet of findings alone.
 */
final class SheetComments {

    private static final String AUTHOR = "Encours";
    private static final String BEGINNING = AUTHOR + ": ";
    private static final int LONGEST = 1_500;

    private final XSSFSheet sheet;
    private final FindingTexts texts;

    SheetComments(XSSFSheet sheet, FindingTexts texts) {
        this.sheet = sheet;
        this.texts = texts;
    }

    static void removeFrom(XSSFSheet sheet) {
        sheet.getCellComments().entrySet().stream()
                .filter(entry -> isOurs(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(address -> remove(sheet, address));
    }

    private static boolean isOurs(XSSFComment comment) {
        return comment.getString() != null && comment.getString().getString().startsWith(BEGINNING);
    }

    /** A comment may stand where no cell is; none is there afterwards then. */
    private static void remove(XSSFSheet sheet, CellAddress address) {
        boolean hasRow = sheet.getRow(address.getRow()) != null;
        XSSFRow row = hasRow ? sheet.getRow(address.getRow()) : sheet.createRow(address.getRow());
        boolean hasCell = row.getCell(address.getColumn()) != null;
        XSSFCell cell = row.getCell(address.getColumn(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.removeCellComment();
        if (!hasCell) {
            row.removeCell(cell);
        }
        if (!hasRow) {
            sheet.removeRow(row);
        }
    }

    /** Explains findings that name cells of this sheet; all of one cell in one comment. */
    void add(List<Finding> findings) {
        findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> FindingPlace.of(finding, sheet).first(), LinkedHashMap::new, Collectors.toList()))
                .forEach(this::add);
    }

    private void add(CellAddress address, List<Finding> findings) {
        if (sheet.getCellComment(address) != null) {
            return;
        }
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        String words = findings.stream().map(this::words).collect(Collectors.joining("\n\n"));
        XSSFComment comment = drawing.createCellComment(anchor(address, words));
        comment.setAddress(address);
        comment.setAuthor(AUTHOR);
        comment.setString(new XSSFRichTextString(BEGINNING + shortened(words)));
    }

    private static XSSFClientAnchor anchor(CellAddress address, String words) {
        int row = address.getRow();
        int column = address.getColumn() + 1;
        int lines =
                (int) words.lines().mapToLong(line -> 1 + line.length() / 40).sum();
        return new XSSFClientAnchor(0, 0, 0, 0, column, row, column + 4, row + Math.min(20, lines + 2));
    }

    private String words(Finding finding) {
        return texts.kind(finding.code()) + "\n"
                + texts.text("comment.found", texts.found(finding)) + "\n"
                + texts.text("comment.expected", texts.expected(finding));
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
