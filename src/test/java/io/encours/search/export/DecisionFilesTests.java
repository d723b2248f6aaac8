package io.encours.search.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.facts.DecisionType;
import io.encours.page.PageTexts;
import io.encours.search.FoundDecision;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionFilesTests {

    private static final UUID ID = UUID.fromString("019aa8a3-7c00-7000-8000-5f3b2f1f0a11");
    private static final int MANY = 200_000;
    /** Bytes; a decision that was kept would take several times its share. */
    private static final long FLAT = 48L * MANY;

    @Test
    void writesCsvThatExcelReads() throws IOException {
        String csv = new String(written(ExportFormat.CSV, Locale.ENGLISH, decision("C-1", "sales")), UTF_8);

        assertThat(csv).isEqualTo("""
                \uFEFFDecided at (UTC),Decision,Outcome,Customer,Selling company,Reasons,Release,Caller,As of,Decision id
                2026-11-21T09:30:00Z,credit-limit,REDUCED,C-1,,"LIMIT_BELOW_NEED, LIMIT_BY_TANGIBLE_NET_WORTH",3,sales,2026-11-21,019aa8a3-7c00-7000-8000-5f3b2f1f0a11
                """.replace("\n", "\r\n"));
    }

    @Test
    void separatesFrenchCsvBySemicolons() throws IOException {
        String csv = new String(written(ExportFormat.CSV, Locale.FRANCE, decision("Société", "a;b")), UTF_8);

        assertThat(csv.lines().findFirst().orElseThrow()).startsWith("\uFEFFDécidée le (UTC);Décision;Issue;Client;");
        assertThat(csv).contains(";REDUCED;Société;;LIMIT_BELOW_NEED, LIMIT_BY_TANGIBLE_NET_WORTH;3;\"a;b\";");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1+1"})
    void keepsTextsFromBeingFormulas(String hostile) throws IOException {
        String csv = new String(written(ExportFormat.CSV, Locale.ENGLISH, decision("C-1", hostile)), UTF_8);
        assertThat(csv).contains("'" + hostile).doesNotContain("," + hostile, ",\"" + hostile);

        Row row = row(written(ExportFormat.XLSX, Locale.ENGLISH, decision("C-1", hostile)));
        assertThat(row.getCell(7).getCellType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(7).getStringCellValue().replace("_x000D_", "\r")).isEqualTo(hostile);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void bearsWhateverACallerMayBeCalled(ExportFormat format) throws IOException {
        String odd = "<a&b> \"quoted\"\n\u0001\uFFFE é 😀";

        byte[] file = written(format, Locale.ENGLISH, decision(null, odd));

        if (format == ExportFormat.XLSX) {
            assertThat(row(file).getCell(7).getStringCellValue()).contains("<a&b> \"quoted\"\n", "é 😀");
            assertThat(row(file).getCell(3)).isNull();
        } else {
            assertThat(new String(file, UTF_8)).contains("<a&b> \"\"quoted\"\"\n", "é 😀");
        }
    }

    @Test
    void writesRealDatesToAWorkbook() throws IOException {
        Row row = row(written(ExportFormat.XLSX, Locale.FRENCH, decision("C-1", "sales")));

        assertThat(DateUtil.isCellDateFormatted(row.getCell(0))).isTrue();
        assertThat(row.getCell(0).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 11, 21, 9, 30));
        assertThat(DateUtil.isCellDateFormatted(row.getCell(8))).isTrue();
        assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(3);
        assertThat(row.getSheet().getSheetName()).isEqualTo("Décisions");
        assertThat(row.getSheet().getRow(0).getCell(3).getStringCellValue()).isEqualTo("Client");
    }

    @Test
    void goesOnInAFurtherSheetWhereOneIsFull() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        DecisionFile file = new XlsxFile(output, PageTexts.of("io.encours.search.export.export", Locale.ENGLISH), 4);
        for (int i = 0; i < 7; i++) {
            file.add(decision("C-" + i, "sales"));
        }
        file.finish();

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(output.toByteArray()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(3);
            assertThat(workbook.getSheet("Decisions 3").getLastRowNum()).isEqualTo(1);
            assertThat(workbook.getSheet("Decisions 2").getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo("Decision");
            assertThat(workbook.getSheet("Decisions 3").getRow(1).getCell(3).getStringCellValue())
                    .isEqualTo("C-6");
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void holdsManyDecisionsInNoMoreMemoryThanAFew(ExportFormat format) throws IOException {
        DecisionFile file = format.open(OutputStream.nullOutputStream(), Locale.ENGLISH);
        file.add(decision("C-0", "sales"));
        long before = used();
        long most = 0;
        for (int i = 1; i < MANY; i++) {
            file.add(decision("C-" + i, "caller " + i));
            most = i % 50_000 == 0 ? Math.max(most, used()) : most;
        }
        file.finish();

        assertThat(most - before).isLessThan(FLAT);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static byte[] written(ExportFormat format, Locale locale, FoundDecision decision) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        DecisionFile file = format.open(output, locale);
        file.add(decision);
        file.finish();
        return output.toByteArray();
    }

    private static Row row(byte[] xlsx) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            return workbook.getSheetAt(0).getRow(1);
        }
    }

    private static FoundDecision decision(@Nullable String customer, String caller) {
        return new FoundDecision(
                ID,
                Instant.parse("2026-11-21T09:30:00Z"),
                DecisionType.CREDIT_LIMIT,
                customer,
                null,
                "REDUCED",
                List.of("LIMIT_BELOW_NEED", "LIMIT_BY_TANGIBLE_NET_WORTH"),
                3,
                caller,
                LocalDate.parse("2026-11-21"));
    }
}
