package io.encours.table;

import static io.encours.table.SpoiledWorkbook.cell;
import static io.encours.table.SpoiledWorkbook.codes;
import static io.encours.table.SpoiledWorkbook.spoiled;
import static io.encours.table.SpoiledWorkbook.unzip;
import static io.encours.table.SpoiledWorkbook.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a sheet as a whole, or with its technical rows, is found. Data begin in row 15. */
class SpoiledSheetTests {

    private final WorkbookReader reader = new WorkbookReader();

    @Test
    void findsWhatIsHiddenMergedOrBelowAGap() {
        Reading reading = read(sheet -> {
            sheet.getRow(15).setZeroHeight(true);
            sheet.setColumnHidden(3, true);
            sheet.addMergedRegion(CellRangeAddress.valueOf("W15:W16"));
            sheet.createRow(20).createCell(1).setCellValue("A");
        });

        assertThat(reading.findings())
                .extracting(Finding::cell, Finding::code)
                .containsExactlyInAnyOrder(
                        tuple("16:16", FindingCode.HIDDEN_ROW),
                        tuple("D:D", FindingCode.HIDDEN_COLUMN),
                        tuple("W15:W16", FindingCode.MERGED_CELL),
                        tuple("21:21", FindingCode.ROW_AFTER_GAP));
    }

    @Test
    void refusesAHiddenTableAndARequiredCellLeftEmpty() {
        Reading reading = read(sheet -> {
            sheet.getWorkbook().setActiveSheet(1);
            sheet.getWorkbook().setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
            cell(sheet, "L16").setBlank();
        });

        assertThat(codes(reading)).containsExactly(FindingCode.HIDDEN_SHEET, FindingCode.REQUIRED_CELL_EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "B3 ^ rules.x; import java.lang.Runtime ^ BAD_TECHNICAL_ROW",
                "B4 ^ java.lang.Runtime ^ UNKNOWN_CLASS",
                "B4 ^ io.encours.facts.sample.SampleQuestion, io.encours.engine.Session ^ UNKNOWN_CLASS",
                "B5 ^ java.lang.Runtime row ^ BAD_TECHNICAL_ROW",
                "B8 ^ ANY ^ BAD_TECHNICAL_ROW",
                "B9 ^ Euro ^ BAD_TECHNICAL_ROW",
                "A7 ^ Functions ^ BAD_TECHNICAL_ROW",
                "A8 ^ ^ MISSING_TECHNICAL_ROW",
                "A10 ^ RuleTable Nothing ^ UNKNOWN_CLASS",
                "B11 ^ PRIORITY ^ UNKNOWN_COLUMN",
                "A12 ^ $q : Object ^ BAD_TECHNICAL_ROW",
                "E13 ^ eval(System.exit(0)) == $param ^ UNKNOWN_SNIPPET",
                "E13 ^ nothing >= $param ^ UNKNOWN_COLUMN",
                "F13 ^ amount >= $param ^ DUPLICATE_COLUMN",
                "B13 ^ riskClass == $param ^ UNKNOWN_SNIPPET",
                "B13 ^ riskClass == Segment.$param ^ UNKNOWN_SNIPPET",
                "L13 ^ Runtime.getRuntime().exec(\"$param\"); ^ UNKNOWN_SNIPPET",
                "L13 ^ row.set(\"source\", $param); ^ UNKNOWN_COLUMN",
                "L11 ^ CONDITION ^ UNKNOWN_SNIPPET"
            })
    void refusesTechnicalRowsThatAreNotOurs(String address, String text, FindingCode code) {
        Reading reading = read(sheet -> cell(sheet, address).setCellValue(text));

        assertThat(codes(reading)).contains(code);
        assertThat(reading.tables()).isEmpty();
    }

    @Test
    void comparesTheTechnicalRowsOfAnUploadWithItsBase() {
        Reading base = reader.read("sample", Samples.workbook().build());
        Reading upload = read(sheet -> {
            cell(sheet, "B8").setCellValue("FIRST");
            cell(sheet, "E13").setCellValue("amount > $param");
            cell(sheet, "E14").setCellValue("Another label");
            cell(sheet, "L15").setCellValue(36);
        });

        assertThat(reader.differsTechnically(base, base)).isEmpty();
        assertThat(reader.differsTechnically(base, upload))
                .extracting(Finding::found, Finding::expected)
                .containsExactly(
                        tuple("HitPolicy FIRST", "HitPolicy UNIQUE"), tuple("amount > $param", "amount >= $param"));
    }

    @Test
    void refusesTestsThatTestNothing() {
        byte[] xlsx = WorkbookBuilder.named("sample")
                .tests("Nothing.")
                .given("/a", "A")
                .expect("bad pointer", "B")
                .test("one", 1, 2)
                .test("one", 1, null)
                .test(null, 1, null)
                .end()
                .build();

        assertThat(codes(reader.read("sample", xlsx)))
                .containsExactly(
                        FindingCode.BAD_POINTER,
                        FindingCode.STRAY_CELL,
                        FindingCode.NOTHING_EXPECTED,
                        FindingCode.DUPLICATE_TEST,
                        FindingCode.NOTHING_EXPECTED,
                        FindingCode.UNNAMED_TEST,
                        FindingCode.NOTHING_EXPECTED,
                        FindingCode.NO_TABLE);
    }

    @Test
    void reportsEverythingInAHostileWorkbookAtOnce() {
        byte[] xlsx = spoiled(sheet -> {
            cell(sheet, "E15").setCellValue("999999999 || true");
            cell(sheet, "L15").setCellValue("1); System.exit(0); //");
            cell(sheet, "M15").setCellFormula("1/0");
            cell(sheet, "M15").setCellErrorValue(FormulaError.DIV0.getCode());
            cell(sheet, "K15").setCellValue("1. M\u00e4rz 2026");
            cell(sheet, "L16").setCellValue("100%");
            cell(sheet, "N16").setCellValue("\u20ac 50,000.00");
            cell(sheet, "E16").setCellValue(123456789012d);
            sheet.getRow(16).setZeroHeight(true);
            sheet.createRow(18).createCell(1).setCellValue("A");
        });
        Map<String, byte[]> parts = unzip(xlsx);
        parts.put("xl/vbaProject.bin", new byte[] {1});
        parts.put("xl/externalLinks/externalLink1.xml", "<externalLink/>".getBytes(StandardCharsets.UTF_8));
        parts.put("xl/externalLinks/externalLink2.xml", "<ddeLink/>".getBytes(StandardCharsets.UTF_8));
        parts.put("xl/embeddings/oleObject1.bin", new byte[] {1});
        parts.put("xl/activeX/activeX1.bin", new byte[] {1});

        Reading reading = reader.read("sample", zip(parts));

        assertThat(reading.tables()).isEmpty();
        assertThat(reading.findings())
                .extracting(Finding::cell, Finding::code)
                .containsExactlyInAnyOrder(
                        tuple(null, FindingCode.MACRO),
                        tuple(null, FindingCode.EXTERNAL_LINK),
                        tuple(null, FindingCode.DDE_LINK),
                        tuple(null, FindingCode.EMBEDDED_OBJECT),
                        tuple(null, FindingCode.EMBEDDED_OBJECT),
                        tuple("E15", FindingCode.NOT_A_NUMBER),
                        tuple("L15", FindingCode.NOT_A_NUMBER),
                        tuple("M15", FindingCode.FORMULA_ERROR),
                        tuple("K15", FindingCode.TEXT_DATE),
                        tuple("L16", FindingCode.NUMBER_AS_TEXT),
                        tuple("N16", FindingCode.NUMBER_AS_TEXT),
                        tuple("17:17", FindingCode.HIDDEN_ROW),
                        tuple("19:19", FindingCode.ROW_AFTER_GAP));
    }

    @Test
    void keepsTheListOfFindingsReadable() {
        TableBuilder table = Samples.sheet();
        for (int i = 0; i < 2_000; i++) {
            table.row(new Object[] {
                "Z", null, null, null, null, null, null, null, null, null, i, null, null, null, null, null, null, null,
                null, null, null
            });
        }

        Reading reading = reader.read("sample", table.end().build());

        assertThat(reading.findings())
                .hasSize(Findings.MOST + 1)
                .last()
                .extracting(Finding::code)
                .isEqualTo(FindingCode.TOO_MANY_FINDINGS);
    }

    private Reading read(Consumer<XSSFSheet> spoil) {
        return reader.read("sample", spoiled(spoil));
    }
}
