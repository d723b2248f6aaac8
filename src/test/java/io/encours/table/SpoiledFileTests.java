package io.encours.table;

import static io.encours.table.SpoiledWorkbook.codes;
import static io.encours.table.SpoiledWorkbook.ole;
import static io.encours.table.SpoiledWorkbook.unzip;
import static io.encours.table.SpoiledWorkbook.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.encours.Patience;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is read within limits and the same everywhere, or it is refused; it never breaks the reader. */
class SpoiledFileTests {

    private final WorkbookReader reader = new WorkbookReader();

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "<row r=\"16\" ^ <row r=\"15\"",
                "<c r=\"C15\" ^ <c r=\"B15\"",
                "<c r=\"C15\" ^ <c r=\"XFD99999999999\"",
            })
    void refusesRowsAndCellsThatAreNotInOrder(String piece, String by) {
        assertThat(codes(reader.read("sample", withSheet(piece, by)))).containsExactly(FindingCode.DAMAGED);
    }

    @Test
    void losesNoTimeOverAbsurdSizes() {
        String columns = "<cols>" + "<col min=\"-2147483648\" max=\"2147483647\" hidden=\"1\"/>".repeat(100_000);
        String merged = "<mergeCells>" + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(100_000) + "</mergeCells>";
        assertTimeout(Patience.LONG, () -> {
            assertThat(codes(reader.read("sample", withSheet("<cols>", columns))))
                    .contains(FindingCode.HIDDEN_COLUMN);
            assertThat(codes(reader.read("sample", withSheet("</sheetData>", "</sheetData>" + merged))))
                    .containsExactly(FindingCode.DAMAGED);
        });
    }

    private static byte[] withSheet(String piece, String by) {
        Map<String, byte[]> parts = unzip(Samples.workbook().build());
        String xml = new String(Objects.requireNonNull(parts.get("xl/worksheets/sheet1.xml")), StandardCharsets.UTF_8);
        assertThat(xml).contains(piece);
        parts.put("xl/worksheets/sheet1.xml", xml.replace(piece, by).getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }
}
