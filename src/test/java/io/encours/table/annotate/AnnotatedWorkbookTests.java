package io.encours.table.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.table.Finding;
import io.encours.table.FindingCode;
import io.encours.table.Reading;
import io.encours.table.Severity;
import io.encours.table.WorkbookReader;
import io.encours.table.sheet.Sheet;
import io.encours.table.sheet.SpreadsheetFile;
import io.encours.table.sheet.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnnotatedWorkbookTests {

    private static final WorkbookReader READER = new WorkbookReader();

    static Stream<Path> workbooks() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("decision-tables"))) {
            return files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void keepsEveryCellFormatAndDropDownOfAWorkbook(Path file) throws Exception {
        byte[] upload = Files.readAllBytes(file);
        byte[] annotated = AnnotatedWorkbook.of(upload, someFindings(upload), Locale.ENGLISH);

        assertThat(sheets(annotated))
                .containsAll(sheets(upload))
                .hasSize(sheets(upload).size() + 1);
        assertThat(PartCensus.of(annotated).keeps(PartCensus.of(upload))).isTrue();
        assertThat(read(annotated).findings()).isEqualTo(read(upload).findings());
        assertThat(read(annotated).tests()).isEqualTo(read(upload).tests());
    }

    @Test
    void marksACellAndExplainsIt() throws IOException {
        byte[] annotated = AnnotatedWorkbook.of(spoiled(), read(spoiled()).findings(), Locale.ENGLISH);

        try (XSSFWorkbook workbook = open(annotated)) {
            XSSFSheet sheet = workbook.getSheet("Ceilings");
            assertThat(comment(sheet, "C16")).isEqualTo("""
                    Encours: Not a number
                    Found: about 35
                    Expected: a number in percent, such as 35""");
            assertThat(redAreas(sheet)).containsExactly("C16 D17");
            XSSFSheet findings = workbook.getSheet("Findings");
            assertThat(texts(findings, 4))
                    .containsExactly(
                            "Error", "Ceilings", "C16", "Not a number", "about 35", "a number in percent, such as 35");
            assertThat(findings.getRow(4).getCell(2).getHyperlink().getAddress())
                    .isEqualTo("'Ceilings'!C16");
            assertThat(workbook.getActiveSheetIndex()).isEqualTo(workbook.getSheetIndex(findings));
        }
    }

    @Test
    void speaksFrench() throws IOException {
        byte[] annotated = AnnotatedWorkbook.of(spoiled(), read(spoiled()).findings(), Locale.FRANCE);

        try (XSSFWorkbook workbook = open(annotated)) {
            assertThat(texts(workbook.getSheet("Findings"), 4))
                    .containsExactly(
                            "Erreur",
                            "Ceilings",
                            "C16",
                            "Ce n’est pas un nombre",
                            "about 35",
                            "un nombre en pour cent, comme 35");
        }
    }

    @Test
    void canBeCorrectedAndUploadedAgainAsItIs() throws IOException {
        byte[] annotated = AnnotatedWorkbook.of(spoiled(), read(spoiled()).findings(), Locale.ENGLISH);
        assertThat(read(annotated).findings()).isEqualTo(read(spoiled()).findings());

        byte[] corrected = changed(annotated, workbook -> {
            workbook.getSheet("Ceilings").getRow(15).getCell(2).setCellValue(35);
            workbook.getSheet("Ceilings").getRow(16).getCell(3).setCellValue(10);
        });
        assertThat(read(corrected).findings()).isEmpty();
        assertThat(READER.differsTechnically(read(original()), read(corrected))).isEmpty();
    }

    @Test
    void takesTheMarksOfTheFirstTimeAwayBeforeItMarksAgain() throws Exception {
        byte[] once = AnnotatedWorkbook.of(spoiled(), read(spoiled()).findings(), Locale.ENGLISH);
        byte[] twice =
                AnnotatedWorkbook.of(once, List.of(read(spoiled()).findings().get(1)), Locale.FRENCH);
        byte[] clean = AnnotatedWorkbook.of(twice, List.of(), Locale.ENGLISH);

        try (XSSFWorkbook workbook = open(twice)) {
            XSSFSheet sheet = workbook.getSheet("Ceilings");
            assertThat(sheet.getCellComments()).containsOnlyKeys(new CellAddress("D17"));
            assertThat(redAreas(sheet)).containsExactly("D17");
            assertThat(workbook.getSheet("Findings 2")).isNull();
        }
        try (XSSFWorkbook workbook = open(clean);
                XSSFWorkbook before = open(spoiled())) {
            XSSFSheet sheet = workbook.getSheet("Ceilings");
            assertThat(sheet.getCellComments()).isEmpty();
            assertThat(redAreas(sheet)).isEmpty();
            assertThat(sheet.getCTWorksheet().sizeOfConditionalFormattingArray())
                    .isEqualTo(before.getSheet("Ceilings").getCTWorksheet().sizeOfConditionalFormattingArray());
        }
        assertThat(sheets(clean)).containsAll(sheets(spoiled()));
    }

    @Test
    void leavesCommentsAndSheetsOfOthersAlone() throws IOException {
        byte[] theirs = changed(spoiled(), workbook -> {
            comment(workbook.getSheet("Ceilings"), "C16", "Ask Marie");
            workbook.createSheet("Findings").createRow(0).createCell(0).setCellValue("from the last audit");
        });
        byte[] annotated = AnnotatedWorkbook.of(theirs, read(theirs).findings(), Locale.ENGLISH);

        try (XSSFWorkbook workbook = open(annotated)) {
            assertThat(comment(workbook.getSheet("Ceilings"), "C16")).isEqualTo("Ask Marie");
            assertThat(workbook.getSheet("Findings").getRow(0).getCell(0).toString())
                    .isEqualTo("from the last audit");
            assertThat(workbook.getSheet("Findings 2")).isNotNull();
        }
    }

    @Test
    void marksRowsColumnsAndBlankCells() throws IOException {
        List<Finding> findings = List.of(
                finding("17:17", FindingCode.HIDDEN_ROW),
                finding("D:D", FindingCode.HIDDEN_COLUMN),
                finding("Z90", FindingCode.STRAY_CELL));
        byte[] annotated = AnnotatedWorkbook.of(original(), findings, Locale.ENGLISH);

        try (XSSFWorkbook workbook = open(annotated)) {
            assertThat(redAreas(workbook.getSheet("Ceilings"))).containsExactly("B17:K17 D1:D20 Z90");
            assertThat(workbook.getSheet("Ceilings").getCellComments())
                    .containsOnlyKeys(new CellAddress("B17"), new CellAddress("D1"), new CellAddress("Z90"));
        }
    }

    @Test
    void givesTheFindingsAloneWhereTheFileCannotBeOpened() throws IOException {
        byte[] noWorkbook = {1, 2, 3, 4};
        byte[] answer = AnnotatedWorkbook.of(noWorkbook, read(noWorkbook).findings(), Locale.ENGLISH);

        try (XSSFWorkbook workbook = open(answer)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
            XSSFSheet sheet = workbook.getSheet("Findings");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).contains("would not have stayed whole");
            assertThat(texts(sheet, 4)).startsWith("Error", "(the workbook)", "", "Not a workbook");
        }
    }

    private static List<Finding> someFindings(byte[] upload) {
        return read(upload).tables().stream()
                .map(table -> new Finding(
                        Severity.ERROR,
                        table.sheet(),
                        "C" + table.rows().get(0).number(),
                        FindingCode.NOT_A_NUMBER,
                        "x",
                        "a number"))
                .toList();
    }

    private static Finding finding(String cell, FindingCode code) {
        return new Finding(code.severity(), "Ceilings", cell, code, null, "something else");
    }

    private static Reading read(byte[] xlsx) {
        return READER.read("credit-limit", xlsx);
    }

    private static List<Sheet> sheets(byte[] xlsx) throws UnreadableFileException {
        return SpreadsheetFile.read(xlsx).sheets();
    }

    private static byte[] original() throws IOException {
        return Files.readAllBytes(Path.of("decision-tables/credit-limit.xlsx"));
    }

    private static byte[] spoiled() throws IOException {
        return changed(original(), workbook -> {
            workbook.getSheet("Ceilings").getRow(15).getCell(2).setCellValue("about 35");
            workbook.getSheet("Ceilings").getRow(16).getCell(3).setCellValue("1,234");
        });
    }

    private static byte[] changed(byte[] xlsx, Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook workbook = open(xlsx);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static XSSFWorkbook open(byte[] xlsx) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
    }

    private static void comment(XSSFSheet sheet, String address, String text) {
        XSSFComment comment =
                sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 3, 15, 5, 18));
        comment.setAddress(new CellAddress(address));
        comment.setString(text);
    }

    private static @Nullable String comment(XSSFSheet sheet, String address) {
        XSSFComment comment = sheet.getCellComment(new CellAddress(address));
        return comment == null ? null : comment.getString().getString();
    }

    private static List<String> redAreas(XSSFSheet sheet) {
        return sheet.getCTWorksheet().getConditionalFormattingList().stream()
                .filter(format -> format.getCfRuleArray(0).getFormulaArray(0).contains("Encours"))
                .map(format -> areas(format.getSqref()))
                .toList();
    }

    private static String areas(List<?> references) {
        return references.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        return Stream.of(0, 1, 2, 3, 4, 5)
                .map(column -> Objects.requireNonNull(sheet.getRow(row).getCell(column))
                        .toString())
                .toList();
    }
}
