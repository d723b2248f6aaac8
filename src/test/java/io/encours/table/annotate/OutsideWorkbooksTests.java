package io.encours.table.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.table.Finding;
import io.encours.table.FindingCode;
import io.encours.table.Reading;
import io.encours.table.Severity;
import io.encours.table.WorkbookReader;
import io.encours.table.sheet.EditableWorkbook;
import io.encours.table.sheet.Sheet;
import io.encours.table.sheet.SpreadsheetFile;
import io.encours.table.sheet.UnreadableFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks that Excel, LibreOffice and others saved: each is given back whole, or the findings alone say why not. */
class OutsideWorkbooksTests {

    private static final WorkbookReader READER = new WorkbookReader();
    private static final Path FOLDER = Path.of("target/workbooks-from-outside");
    /** With a password, or in the strict variant of the format. */
    private static final Set<String> NOT_OPENED = Set.of(
            "protect.xlsx",
            "protectedFile.xlsx",
            "testEXCEL_protected_passtika.xlsx",
            "testEXCEL_protected_passtika_2.xlsx",
            "testEXCEL.strict.xlsx");

    private static final Path BY_LIBREOFFICE = Path.of("src/test/resources/io/encours/table/saved-by-libreoffice.xlsx");

    @BeforeAll
    static void leavesThingsAsTheReaderOfDroolsDoes() {
        ZipSecureFile.setMinInflateRatio(0.01);
    }

    static Stream<Path> workbooks() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<Path> all =
                    new ArrayList<>(files.filter(Files::isRegularFile).sorted().toList());
            all.add(BY_LIBREOFFICE);
            return all.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void givesEachWorkbookBackWholeOrSaysWhyNot(Path file) throws Exception {
        byte[] upload = Files.readAllBytes(file);
        Reading reading = READER.read("outside", upload);
        assertThat(reading.findings())
                .allSatisfy(finding ->
                        assertThat(Wordings.FRENCH.knows(finding.expected())).isTrue());
        List<Finding> findings = new ArrayList<>(reading.findings());
        findings.addAll(oneInEachSheet(upload));

        byte[] answer = AnnotatedWorkbook.of(upload, findings, Locale.ENGLISH);

        try (XSSFWorkbook workbook = open(answer)) {
            XSSFSheet sheet = workbook.getSheetAt(workbook.getActiveSheetIndex());
            assertThat(sheet.getLastRowNum()).isEqualTo(3 + findings.size());
            boolean alone = sheet.getRow(1).getCell(0).getStringCellValue().contains("would not have stayed whole");
            assertThat(alone).isEqualTo(NOT_OPENED.contains(file.getFileName().toString()));
            if (!alone) {
                assertThat(PartCensus.of(answer).keeps(PartCensus.of(upload))).isTrue();
                assertThat(SpreadsheetFile.read(answer).sheets())
                        .containsAll(SpreadsheetFile.read(upload).sheets());
            }
        }
    }

    @Test
    void marksAndReadsAWorkbookWith20MegabytesOfFormatting() throws Exception {
        byte[] upload = formatted(Files.readAllBytes(Path.of("decision-tables/credit-limit.xlsx")));
        assertThat(PartCensus.of(upload).elements().get("xl/worksheets/sheet10.xml"))
                .containsEntry("c", 400_000);
        Reading reading = READER.read("credit-limit", upload);
        assertThat(reading.findings()).extracting(Finding::code).containsExactly(FindingCode.UNREAD_SHEET);

        byte[] answer = AnnotatedWorkbook.of(upload, reading.findings(), Locale.ENGLISH);

        assertThat(PartCensus.of(answer).keeps(PartCensus.of(upload))).isTrue();
        assertThat(READER.read("credit-limit", answer).findings()).isEqualTo(reading.findings());
    }

    /** With a sheet of 400,000 empty cells, each with a format: some 20 MB unpacked, and packed better than 100:1. */
    private static byte[] formatted(byte[] xlsx) throws IOException {
        try (XSSFWorkbook workbook = open(xlsx);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("Formatting");
            for (int row = 0; row < 4_000; row++) {
                for (int column = 0; column < 100; column++) {
                    XSSFCell cell = row(sheet, row).createCell(column);
                    cell.setCellStyle(workbook.getCellStyleAt(1 + column % 5));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static XSSFRow row(XSSFSheet sheet, int row) {
        return sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    }

    private static List<Finding> oneInEachSheet(byte[] upload) {
        try {
            return SpreadsheetFile.read(upload).sheets().stream()
                    .map(Sheet::name)
                    .map(name -> new Finding(Severity.ERROR, name, "B2", FindingCode.NOT_A_NUMBER, "x", "a number"))
                    .toList();
        } catch (UnreadableFileException e) {
            return List.of();
        }
    }

    private static XSSFWorkbook open(byte[] xlsx) throws IOException {
        return EditableWorkbook.of(xlsx);
    }
}
