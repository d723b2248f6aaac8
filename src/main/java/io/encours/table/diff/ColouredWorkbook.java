package io.encours.table.diff;

import io.encours.page.PageTexts;
import io.encours.table.sheet.EditableWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * The newer workbook with what changed in colour: green rows are new, blue ones moved, amber cells say something else, what
 * they said in a comment. A last sheet lists every change, what is no more in red and struck through. Everything else
 * stays as it was.
 */
public final class ColouredWorkbook {

    static final String TEXTS = "io.encours.table.diff.difference";

    private final XSSFWorkbook workbook;
    private final Paint paint;
    private final PageTexts texts;

    private ColouredWorkbook(XSSFWorkbook workbook, Locale locale) {
        this.workbook = workbook;
        this.paint = new Paint(workbook);
        this.texts = PageTexts.of(TEXTS, locale);
    }

    /** As {@link #of(byte[], WorkbookDifference, Locale)}, in English. */
    public static byte[] of(byte[] after, WorkbookDifference difference) {
        return of(after, difference, Locale.ENGLISH);
    }

    /**
     * Colours a workbook.
     *
     * @param after the newer workbook, as it was read without errors
     * @param difference to the older one
     * @param locale French or, for any other, English
     */
    public static byte[] of(byte[] after, WorkbookDifference difference, Locale locale) {
        try (XSSFWorkbook workbook = EditableWorkbook.of(after);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new ColouredWorkbook(workbook, locale).colour(difference);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void colour(WorkbookDifference difference) {
        difference.tables().forEach(this::colour);
        difference.tests().forEach(this::colour);
        new ChangesSheet(workbook, paint, texts).write(difference);
    }

    private void colour(SheetDifference difference) {
        XSSFSheet sheet = workbook.getSheet(difference.sheet());
        if (sheet != null && difference.change() != Change.REMOVED) {
            difference.rows().forEach(row -> colour(sheet, row));
        }
    }

    private void colour(XSSFSheet sheet, RowDifference difference) {
        Integer number = difference.rowAfter();
        XSSFRow row = number == null ? null : sheet.getRow(number - 1);
        if (row == null) {
            return;
        }
        if (difference.change() == Change.ADDED || difference.change() == Change.MOVED) {
            row.forEach(cell -> paint.fill((XSSFCell) cell, difference.change()));
        }
        if (difference.moved()) {
            paint.comment(
                    firstCell(row),
                    "%s: %s %s".formatted(Change.MOVED.in(texts), texts.of("rowBefore"), difference.rowBefore()));
        }
        if (difference.change() == Change.CHANGED) {
            difference.cells().forEach(cell -> colour(sheet, row, cell));
        }
    }

    private void colour(XSSFSheet sheet, XSSFRow row, CellDifference difference) {
        XSSFCell cell = cell(sheet, row, difference);
        if (cell != null) {
            paint.fill(cell, Change.CHANGED);
            paint.comment(cell, texts.of("before") + ": " + difference.before());
        }
    }

    private static @Nullable XSSFCell cell(XSSFSheet sheet, XSSFRow row, CellDifference difference) {
        String address = difference.cell();
        if (address == null) {
            return null;
        }
        int column = new CellReference(address).getCol();
        XSSFCell cell = row.getCell(column);
        if (cell != null) {
            return cell;
        }
        XSSFCell created = row.createCell(column);
        created.setCellStyle((XSSFCellStyle) sheet.getColumnStyle(column));
        return created;
    }

    private static XSSFCell firstCell(XSSFRow row) {
        XSSFCell cell = row.getCell(1);
        return cell == null ? row.createCell(1) : cell;
    }
}
