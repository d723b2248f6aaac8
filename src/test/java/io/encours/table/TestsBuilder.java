package io.encours.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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
    private static final int WIDEST = 26;
    private static final int WIDEST_NAME = 40;
    private static final int LEAST_AMOUNT = 1_000;

    private final WorkbookBuilder workbook;
    private final String sentence;
    private final List<Pointer> pointers = new ArrayList<>();
    private final List<List<@Nullable Object>> tests = new ArrayList<>();

    private record Pointer(String text, String label) {

        boolean isGiven() {
            return text.startsWith("given");
        }

        String heading() {
            return (isGiven() ? "Given: " : "Expected: ") + label;
        }
    }

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
        prepareColumns(sheet, styles);
        SheetLook.writeTitle(sheet, styles, 0, TestsSheetReader.NAME, sentence);
        writeHeader(sheet, styles);
        int next = LABEL_ROW + 1;
        for (List<@Nullable Object> test : tests) {
            writeTest(sheet.createRow(next++), test, styles);
        }
        finish(sheet, styles, next);
    }

    private void writeHeader(XSSFSheet sheet, WorkbookStyles styles) {
        XSSFRow technical = SheetLook.lockedRow(sheet, LABEL_ROW - 1, styles);
        technical.setZeroHeight(true);
        XSSFRow labels = SheetLook.lockedRow(sheet, LABEL_ROW, styles);
        technical.createCell(0).setCellValue(TestsSheetReader.NAME);
        technical.getCell(0).setCellStyle(styles.technical());
        labels.createCell(0).setCellValue("Test");
        labels.getCell(0).setCellStyle(styles.remarkHeader());
        for (int place = 0; place < pointers.size(); place++) {
            Pointer pointer = pointers.get(place);
            boolean given = pointer.isGiven();
            technical.createCell(place + 1).setCellValue(pointer.text());
            technical.getCell(place + 1).setCellStyle(styles.technical());
            labels.createCell(place + 1).setCellValue(pointer.heading());
            labels.getCell(place + 1).setCellStyle(given ? styles.questionHeader() : styles.answerHeader());
        }
        RowHeights.fitHeader(labels);
    }

    private void writeTest(XSSFRow row, List<@Nullable Object> values, WorkbookStyles styles) {
        for (int column = 0; column < values.size(); column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellStyle(styles.data(format(column), alignment(column)));
            CellValues.write(cell, values.get(column));
        }
        RowHeights.fit(row);
    }

    private void prepareColumns(XSSFSheet sheet, WorkbookStyles styles) {
        for (int column = 0; column <= pointers.size(); column++) {
            String heading = column == 0 ? "" : pointers.get(column - 1).heading();
            int widest = column == 0 ? WIDEST_NAME : WIDEST;
            Widths.set(sheet, column, Widths.fitting(heading, values(column).map(CellValues::shown), widest));
            sheet.setDefaultColumnStyle(column, styles.belowData(format(column), alignment(column)));
        }
    }

    private Stream<Object> values(int column) {
        return tests.stream().map(test -> test.get(column)).flatMap(Stream::ofNullable);
    }

    private String format(int column) {
        if (column == 0) {
            return "@";
        }
        Object first = values(column).findFirst().orElse("");
        if (first instanceof LocalDate) {
            return CellValues.DATE;
        }
        return first instanceof Boolean ? CellValues.TRUTH : isAmount(column) ? CellValues.AMOUNT : "General";
    }

    private HorizontalAlignment alignment(int column) {
        return column == 0
                ? HorizontalAlignment.LEFT
                : isAmount(column) ? HorizontalAlignment.RIGHT : HorizontalAlignment.CENTER;
    }

    private boolean isAmount(int column) {
        return values(column).anyMatch(value -> value instanceof Number number && number.longValue() >= LEAST_AMOUNT);
    }

    private void finish(XSSFSheet sheet, WorkbookStyles styles, int afterLast) {
        for (int column = 1; column <= pointers.size(); column++) {
            if (isAmount(column)) {
                SheetLook.shortenWholeAmounts(
                        sheet,
                        styles,
                        new CellRangeAddress(LABEL_ROW + 1, afterLast + Choices.SPARE_ROWS, column, column));
            }
        }
        sheet.createFreezePane(1, LABEL_ROW + 1);
        sheet.setAutoFilter(
                new CellRangeAddress(LABEL_ROW, Math.max(LABEL_ROW + 1, afterLast - 1), 0, pointers.size()));
        SheetLook.protect(sheet);
        SheetLook.preparePrinting(sheet, LABEL_ROW, 0, pointers.size());
    }
}
