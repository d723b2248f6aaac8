package io.encours.table;

import io.encours.table.sheet.Danger;
import io.encours.table.sheet.Sheet;
import io.encours.table.sheet.Spreadsheet;
import io.encours.table.sheet.SpreadsheetFile;
import io.encours.table.sheet.UnreadableFileException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads workbooks of decision tables. Cells become typed values under a grammar that is the same in every country and on
 * every machine; nothing in a workbook is run, and formulas are read as the values they last had. Everything wrong is
 * reported at once.
 */
public final class WorkbookReader {

    /** The sheet of findings in a workbook that was given back with marks; it is not read. */
    public static final String FINDINGS = "Findings";

    /** The sheet of how often rows answered, in a workbook that was given with it; it is not read. */
    public static final String USAGE = "Usage";

    private static final Set<String> NOT_READ = Set.of(FINDINGS, USAGE);

    /** Creates a reader, which keeps nothing and may be used by many threads. */
    public WorkbookReader() {}

    /**
     * Reads a workbook.
     *
     * @param workbook its name without ending, such as {@code credit-limit}; rows are known by it
     * @param xlsx the file, at most 10 MB
     * @return tables, tests and findings; a file that cannot be read is a finding too
     */
    public Reading read(String workbook, byte[] xlsx) {
        try {
            return new ReadingOf(workbook, SpreadsheetFile.read(xlsx)).reading();
        } catch (UnreadableFileException e) {
            Findings findings = new Findings("");
            findings.atSheet(code(e.reason()), e.found(), expected(e.reason()));
            return new Reading(workbook, List.of(), List.of(), Map.of(), findings.all());
        }
    }

    /**
     * How an upload differs from its base in what only the service's makers may change: the technical rows and the columns.
     *
     * @return an error for each difference; none for an upload that may be used
     */
    public List<Finding> differsTechnically(Reading base, Reading upload) {
        return new TechnicalComparison(base, upload).findings();
    }

    private static FindingCode code(UnreadableFileException.Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> FindingCode.FILE_TOO_LARGE;
            case ZIP_BOMB -> FindingCode.ZIP_BOMB;
            case NOT_A_WORKBOOK -> FindingCode.NOT_A_WORKBOOK;
            case OLD_FORMAT -> FindingCode.OLD_FORMAT;
            case ENCRYPTED -> FindingCode.ENCRYPTED;
            case BROKEN -> FindingCode.DAMAGED;
        };
    }

    private static String expected(UnreadableFileException.Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> "an .xlsx workbook of at most 10 MB";
            case ZIP_BOMB -> "an .xlsx workbook of at most 100 MB unpacked and 1,000 parts";
            case NOT_A_WORKBOOK, BROKEN -> "an .xlsx workbook as a spreadsheet program saves it";
            case OLD_FORMAT -> "the workbook saved as .xlsx";
            case ENCRYPTED -> "the workbook saved without a password";
        };
    }

    /** One reading as it goes on. */
    private static final class ReadingOf {

        private final String workbook;
        private final Spreadsheet spreadsheet;
        private final ReadingBuilder reading;

        ReadingOf(String workbook, Spreadsheet spreadsheet) {
            this.workbook = workbook;
            this.spreadsheet = spreadsheet;
            this.reading = new ReadingBuilder(workbook);
        }

        Reading reading() {
            Findings findings = new Findings("");
            spreadsheet.dangers().forEach(danger -> add(danger, findings));
            reading.add(findings);
            spreadsheet.sheets().forEach(this::read);
            return reading.build();
        }

        private void read(Sheet sheet) {
            Findings findings = new Findings(sheet.name());
            boolean dates1904 = spreadsheet.dates1904();
            if (sheet.name().equals(AboutSheetReader.NAME)) {
                reading.about(AboutSheetReader.read(sheet));
            } else if (sheet.name().equals(TestsSheetReader.NAME)) {
                reading.tests(new TestsSheetReader(workbook, sheet, dates1904, findings).read());
            } else if (TableSheetReader.isTable(sheet)) {
                reading.table(new TableSheetReader(workbook, sheet, dates1904, findings).read(), findings);
            } else if (!sheet.hidden() && !NOT_READ.contains(sheet.name())) {
                findings.atSheet(FindingCode.UNREAD_SHEET, "a sheet without a table", "read by nobody but people");
            }
            reading.add(findings);
        }

        private static void add(Danger danger, Findings findings) {
            FindingCode code = FindingCode.valueOf(danger.kind().name());
            findings.atSheet(code, danger.part(), "a workbook of nothing but cells");
        }
    }
}
