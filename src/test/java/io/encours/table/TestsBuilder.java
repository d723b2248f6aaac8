package io.encours.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The Tests sheet of a workbook: columns given and expected, then one test a row. */
public final class TestsBuilder {

    private static final int LABEL_ROW = 3;

    private final WorkbookBuilder workbook;
    private final String sentence;
    private final List<Pointer> pointers = new ArrayList<>();
    private final List<List<@Nullable Object>> tests = new ArrayList<>();

    private record Pointer(String text, String label) {}

    TestsBuilder(WorkbookBuilder workbook, String sentence) {
        this.workbook = workbook;
        this.sentence = sentence;
    }

    /** A column of what is given: a JSON pointer into the request. */
    public TestsBuilder given(String pointer, String label) {
        pointers.add(new Pointer("given " + pointer, label));
        return this;
    }

    /** A column of what must come out: a JSON pointer into the result. */
    public TestsBuilder expect(String pointer, String label) {
        pointers.add(new Pointer("expect " + pointer, label));
        return this;
    }

    /** A test: its name, then a value a column; null is not given, or not checked. */
    public TestsBuilder test(@Nullable Object... values) {
        if (values.length != pointers.size() + 1) {
            throw new IllegalArgumentException(
                    "a test has a name and %d values: %s".formatted(pointers.size(), Arrays.toString(values)));
        }
        tests.add(new ArrayList<>(Arrays.asList(values)));
        return this;
    }

    /** Back to the workbook. */
    public WorkbookBuilder end() {
        return workbook;
    }

    void write(XSSFWorkbook target, WorkbookStyles styles) {
        XSSFSheet sheet = target.createSheet(TestsSheetReader.NAME);
        SheetLook.prepare(sheet, styles);
        SheetLook.writeTitle(sheet, styles, 0, TestsSheetReader.NAME, sentence);
        writeHeader(sheet, styles);
        int next = LABEL_ROW + 1;
        for (List<@Nullable Object> test : tests) {
            writeTest(sheet.createRow(next++), test, styles);
        }
        finish(sheet, next);
    }

    private void writeHeader(XSSFSheet sheet, WorkbookStyles styles) {
        XSSFRow technical = sheet.createRow(LABEL_ROW - 1);
        technical.setZeroHeight(true);
        XSSFRow labels = sheet.createRow(LABEL_ROW);
        labels.setHeightInPoints(33);
        technical.createCell(0).setCellValue(TestsSheetReader.NAME);
        technical.getCell(0).setCellStyle(styles.technical());
        labels.createCell(0).setCellValue("Test");
        labels.getCell(0).setCellStyle(styles.remarkHeader());
        for (int place = 0; place < pointers.size(); place++) {
            Pointer pointer = pointers.get(place);
            boolean given = pointer.text().startsWith("given");
            technical.createCell(place + 1).setCellValue(pointer.text());
            technical.getCell(place + 1).setCellStyle(styles.technical());
            labels.createCell(place + 1).setCellValue((given ? "Given: " : "Expected: ") + pointer.label());
            labels.getCell(place + 1).setCellStyle(given ? styles.questionHeader() : styles.answerHeader());
        }
    }

    private static void writeTest(XSSFRow row, List<@Nullable Object> values, WorkbookStyles styles) {
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            XSSFCell cell = row.createCell(column);
            String format = value instanceof java.time.LocalDate ? "yyyy-mm-dd" : "General";
            cell.setCellStyle(styles.data(format, column == 0 ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER));
            CellValues.write(cell, value);
        }
    }

    private void finish(XSSFSheet sheet, int afterLast) {
        sheet.setColumnWidth(0, 256 * 44);
        for (int column = 1; column <= pointers.size(); column++) {
            sheet.setColumnWidth(column, 256 * 18);
        }
        sheet.createFreezePane(1, LABEL_ROW + 1);
        sheet.setAutoFilter(
                new CellRangeAddress(LABEL_ROW, Math.max(LABEL_ROW + 1, afterLast - 1), 0, pointers.size()));
        SheetLook.protect(sheet);
        SheetLook.preparePrinting(sheet, LABEL_ROW);
    }
}
