package io.encours.search.export;

import io.encours.page.PageTexts;
import io.encours.search.FoundDecision;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Decisions as a workbook with real dates, in as many sheets as it takes: a sheet holds 1,048,576 rows. */
final class XlsxFile implements DecisionFile {

    /** The rows of a sheet, its labels among them. */
    static final int ROWS_OF_A_SHEET = Worksheet.MAX_ROWS;

    private static final int ROWS_IN_MEMORY = 500;
    private static final String INSTANT = "yyyy-mm-dd hh:mm:ss";
    private static final String DATE = "yyyy-mm-dd";
    private static final String CENTRED = "center";
    private static final ExportColumn[] COLUMNS = ExportColumn.values();

    private final Workbook workbook;
    private final PageTexts texts;
    private final int rowsOfASheet;
    private int sheets;
    private int rows;
    private Worksheet sheet;

    XlsxFile(OutputStream output, PageTexts texts, int rowsOfASheet) {
        this.workbook = new Workbook(output, "Encours", null);
        workbook.setGlobalDefaultFont("Calibri", 11);
        this.texts = texts;
        this.rowsOfASheet = rowsOfASheet;
        this.sheet = nextSheet();
    }

    @Override
    public void add(FoundDecision decision) throws IOException {
        if (rows == rowsOfASheet) {
            sheet.finish();
            sheet = nextSheet();
        }
        for (int column = 0; column < COLUMNS.length; column++) {
            write(column, COLUMNS[column].of(decision));
        }
        rows++;
        if (rows % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Object value) {
        if (value instanceof Instant instant) {
            sheet.value(rows, column, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
            sheet.style(rows, column)
                    .format(INSTANT)
                    .horizontalAlignment(CENTRED)
                    .set();
        } else if (value instanceof LocalDate date) {
            sheet.value(rows, column, date);
            sheet.style(rows, column).format(DATE).horizontalAlignment(CENTRED).set();
        } else if (value instanceof Number number) {
            sheet.value(rows, column, number);
        } else if (!value.toString().isEmpty()) {
            sheet.inlineString(rows, column, value.toString());
        }
    }

    @Override
    public void finish() throws IOException {
        sheet.finish();
        workbook.finish();
    }

    private Worksheet nextSheet() {
        sheets++;
        Worksheet next = workbook.newWorksheet(texts.of("sheet") + (sheets == 1 ? "" : " " + sheets));
        for (int column = 0; column < COLUMNS.length; column++) {
            next.width(column, COLUMNS[column].width());
            next.value(0, column, texts.of(COLUMNS[column].label()));
            next.style(0, column).bold().fontColor("FFFFFF").fillColor("374151").set();
        }
        next.freezePane(0, 1);
        next.setAutoFilter(0, 0, COLUMNS.length - 1);
        print(next);
        rows = 1;
        return next;
    }

    /** On paper: landscape, as wide as the page, with the labels on each. */
    private static void print(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }
}
