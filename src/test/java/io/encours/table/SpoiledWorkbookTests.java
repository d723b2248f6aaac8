package io.encours.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.encours.facts.sample.SampleQuestion;
import io.encours.facts.sample.SampleRow;
import io.encours.shared.Money;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a workbook is either read as exactly what it says, or found. Data begin in row 15. */
class SpoiledWorkbookTests {

    private final WorkbookReader reader = new WorkbookReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "B15 ^ Bee ^ UNKNOWN_VALUE",
                "B15 ^ b ^ UNKNOWN_VALUE",
                "C15 ^ SMALL, SMAL ^ UNKNOWN_VALUE",
                "C15 ^ SMALL,, NEW ^ UNKNOWN_VALUE",
                "D15 ^ RuleTable Evil ^ FORBIDDEN_TEXT",
                "D15 ^ =cmd|' /C calc'!A0 ^ FORBIDDEN_TEXT",
                "E15 ^ 999999999 || true ^ NOT_A_NUMBER",
                "E15 ^ 1,234 ^ AMBIGUOUS_NUMBER",
                "E15 ^ $ 5.00 ^ WRONG_CURRENCY",
                "F15 ^ 999 ^ RANGE_UPSIDE_DOWN",
                "H15 ^ 2.5 ^ NOT_A_WHOLE_NUMBER",
                "H15 ^ 9999999999 ^ NUMBER_OUT_OF_RANGE",
                "I15 ^ 1, x ^ NOT_A_NUMBER",
                "J15 ^ oui ^ NOT_A_BOOLEAN",
                "K15 ^ 1. M\u00e4rz 2026 ^ TEXT_DATE",
                "K15 ^ 1er mars 2026 ^ TEXT_DATE",
                "K15 ^ 01.03.2026 ^ TEXT_DATE",
                "L15 ^ 1); System.exit(0); // ^ NOT_A_NUMBER",
                "R15 ^ not a code ^ BAD_REASON_CODE",
                "N15 ^ 12.345 ^ AMBIGUOUS_NUMBER",
                "N15 ^ 12.3456 ^ NUMBER_OUT_OF_RANGE",
                "Y15 ^ beside the table ^ STRAY_CELL",
                "A15 ^ anything ^ STRAY_CELL"
            })
    void findsATextThatIsNoValueOfItsColumn(String address, String text, FindingCode code) {
        Reading reading = read(sheet -> cell(sheet, address).setCellValue(text));

        assertThat(errors(reading)).extracting(Finding::cell, Finding::code).contains(tuple(address, code));
        assertThat(reading.tables()).isEmpty();
        assertThat(reading.isUsable()).isFalse();
    }

    @Test
    void suggestsTheValueThatWasMeant() {
        Reading reading = read(sheet -> cell(sheet, "C15").setCellValue("Smal"));

        assertThat(reading.findings())
                .extracting(Finding::expected)
                .containsExactly("one of KEY_ACCOUNT, STANDARD, SMALL, NEW; did you mean SMALL?");
    }

    @Test
    void readsATextNumberWithOneMeaningAndSaysSo() {
        Reading reading = read(sheet -> {
            cell(sheet, "N15").setCellValue("\u20ac 50,000.00");
            cell(sheet, "L15").setCellValue("100%");
        });

        assertThat(reading.isUsable()).isTrue();
        assertThat(reading.findings()).extracting(Finding::code).containsOnly(FindingCode.NUMBER_AS_TEXT);
        assertThat(row(reading).cap()).isEqualTo(Money.of("50000", "EUR"));
        assertThat(row(reading).maxPercent()).isEqualByComparingTo("100");
    }

    @Test
    void readsANumberFormattedAsAPercentageAsWhatItShows() {
        Reading reading = read(sheet -> {
            cell(sheet, "L15").setCellValue(0.29);
            cell(sheet, "L15").setCellStyle(format(sheet, "0%"));
        });

        assertThat(reading.findings()).isEmpty();
        assertThat(row(reading).maxPercent()).isEqualByComparingTo("29");
    }

    @ParameterizedTest
    @ValueSource(doubles = {123456789012d, 999999999999999d, 0.1, 0.29, 33.3333, 1.1, 1e-7})
    void readsNumbersOfUpToFifteenDigitsExactly(double number) {
        Reading reading = read(sheet -> cell(sheet, "L15").setCellValue(number));

        assertThat(reading.findings()).isEmpty();
        assertThat(row(reading).maxPercent()).isEqualByComparingTo(BigDecimal.valueOf(number));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1234567890123456d, 1e18, 0.1 + 0.2, 1 / 3d})
    void refusesNumbersThatLostDigits(double number) {
        assertThat(codes(read(sheet -> cell(sheet, "L15").setCellValue(number))))
                .containsExactly(FindingCode.ROUNDED_NUMBER);
    }

    @Test
    void neverComputesAFormula() {
        Reading reading = read(sheet -> {
            cell(sheet, "E15").setCellFormula("1/0");
            cell(sheet, "E15").setCellErrorValue(FormulaError.DIV0.getCode());
            XSSFCell uncomputed = cell(sheet, "F15");
            uncomputed.setCellFormula("1+1");
            uncomputed.getCTCell().unsetV();
            cell(sheet, "L15").setCellFormula("1+1");
            cell(sheet, "L15").setCellValue(77);
        });

        assertThat(reading.findings())
                .extracting(Finding::cell, Finding::code)
                .containsExactly(
                        tuple("E15", FindingCode.FORMULA_ERROR),
                        tuple("F15", FindingCode.FORMULA_WITHOUT_VALUE),
                        tuple("L15", FindingCode.FORMULA_READ_AS_VALUE));
    }

    @Test
    void readsABooleanSavedAsAFormulaWithoutOperands() {
        Reading reading = read(sheet -> {
            cell(sheet, "P15").setCellFormula("FALSE()");
            cell(sheet, "P15").setCellValue(0);
        });

        assertThat(reading.findings()).isEmpty();
        assertThat(row(reading).review()).isFalse();
    }

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
    void readsTheSameUnderEveryLocaleAndTimeZone() {
        byte[] xlsx = Samples.workbook().build();
        Reading expected = reader.read("sample", xlsx);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("de-DE", "fr-FR", "tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "hi-IN")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                Reading reading = reader.read("sample", xlsx);
                assertThat(reading.findings()).isEqualTo(expected.findings());
                assertThat(reading.tests()).isEqualTo(expected.tests());
                assertThat(reading.tables().get(0).rows())
                        .isEqualTo(expected.tables().get(0).rows());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        assertThat(codes(reader.read("x", "a,b,c".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(FindingCode.NOT_A_WORKBOOK);
        assertThat(codes(reader.read("x", new byte[0]))).containsExactly(FindingCode.NOT_A_WORKBOOK);
        assertThat(codes(reader.read("x", new byte[10_000_001]))).containsExactly(FindingCode.FILE_TOO_LARGE);
        assertThat(codes(reader.read("x", ole("Workbook")))).containsExactly(FindingCode.OLD_FORMAT);
        assertThat(codes(reader.read("x", ole("EncryptedPackage")))).containsExactly(FindingCode.ENCRYPTED);
        assertThat(codes(reader.read("x", zip(Map.of("a.txt", new byte[3])))))
                .containsExactly(FindingCode.NOT_A_WORKBOOK);
        assertThat(codes(reader.read("x", zip(Map.of("xl/workbook.xml", new byte[110_000_000])))))
                .containsExactly(FindingCode.ZIP_BOMB);
        assertThat(ZipSecureFile.getMinInflateRatio()).isEqualTo(0.01);
    }

    @Test
    void neverThrowsOnADamagedFile() {
        byte[] good = Samples.workbook().build();
        SplittableRandom random = new SplittableRandom(1);
        Map<String, byte[]> parts = unzip(good);
        for (int i = 0; i < 150; i++) {
            Map<String, byte[]> damaged = new LinkedHashMap<>(parts);
            String part = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
            byte[] bytes = Objects.requireNonNull(damaged.get(part)).clone();
            for (int j = 0; j <= random.nextInt(3); j++) {
                bytes[random.nextInt(bytes.length)] = (byte) "<>\"=/09A:-&x ".charAt(random.nextInt(13));
            }
            damaged.put(part, bytes);
            assertThat(reader.read("sample", zip(damaged))).isNotNull();
            byte[] cut = good.clone();
            cut[random.nextInt(cut.length)] ^= (byte) (1 << random.nextInt(8));
            assertThat(reader.read("sample", Arrays.copyOf(cut, random.nextInt(cut.length))))
                    .isNotNull();
        }
    }

    @Test
    void fetchesNothingThatAnXmlPartNames() {
        Map<String, byte[]> parts = unzip(Samples.workbook().build());
        String strings = new String(Objects.requireNonNull(parts.get("xl/sharedStrings.xml")), StandardCharsets.UTF_8);
        String hostile = strings.replaceFirst("<sst", "<!DOCTYPE sst [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><sst")
                .replaceFirst("<t>", "<t>&e;");
        parts.put("xl/sharedStrings.xml", hostile.getBytes(StandardCharsets.UTF_8));

        assertThat(codes(reader.read("sample", zip(parts)))).containsExactly(FindingCode.DAMAGED);
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
    void refusesControlCharactersAndEndlessTexts() {
        Reading reading = read(sheet -> {
            cell(sheet, "D15").setCellValue("a\u202eb");
            cell(sheet, "S15").setCellValue("x".repeat(2_001));
        });

        assertThat(codes(reading)).containsExactly(FindingCode.CONTROL_CHARACTER, FindingCode.TEXT_TOO_LONG);
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

    private static byte[] spoiled(Consumer<XSSFSheet> spoil) {
        try (XSSFWorkbook workbook = Samples.workbook().workbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            spoil.accept(workbook.getSheet("Sample"));
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XSSFCell cell(XSSFSheet sheet, String address) {
        CellAddress place = new CellAddress(address);
        XSSFCell cell = sheet.getRow(place.getRow()).getCell(place.getColumn());
        return cell == null ? sheet.getRow(place.getRow()).createCell(place.getColumn()) : cell;
    }

    private static CellStyle format(XSSFSheet sheet, String code) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(code));
        return style;
    }

    private static SampleRow row(Reading reading) {
        @SuppressWarnings("unchecked")
        DecisionTable<SampleQuestion, SampleRow> table =
                (DecisionTable<SampleQuestion, SampleRow>) reading.tables().get(0);
        return table.row(table.rows().get(0), Samples.question());
    }

    private static List<FindingCode> codes(Reading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    private static List<Finding> errors(Reading reading) {
        return reading.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static byte[] ole(String entry) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            file.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> unzip(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
