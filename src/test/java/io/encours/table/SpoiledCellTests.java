package io.encours.table;

import static io.encours.table.SpoiledWorkbook.cell;
import static io.encours.table.SpoiledWorkbook.codes;
import static io.encours.table.SpoiledWorkbook.errors;
import static io.encours.table.SpoiledWorkbook.format;
import static io.encours.table.SpoiledWorkbook.row;
import static io.encours.table.SpoiledWorkbook.spoiled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.encours.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a cell is either read as exactly what it says, or found. Data begin in row 15. */
class SpoiledCellTests {

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
    @ValueSource(doubles = {1234567890123456d, 1e18, 1 / 3d})
    void refusesNumbersThatLostDigits(double number) {
        assertThat(codes(read(sheet -> cell(sheet, "L15").setCellValue(number))))
                .containsExactly(FindingCode.ROUNDED_NUMBER);
    }

    @ParameterizedTest
    @CsvSource({"366, false", "367, true", "109939, true", "109940, false", "0, false"})
    void readsDaysFrom1901To2200(int days, boolean read) {
        List<FindingCode> codes = codes(read(sheet -> {
            cell(sheet, "K15").setCellValue(days);
            cell(sheet, "K15").setCellStyle(format(sheet, "dd/mm/yyyy"));
        }));

        assertThat(codes).isEqualTo(read ? List.of() : List.of(FindingCode.NOT_A_DATE));
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
    void refusesControlCharactersAndEndlessTexts() {
        Reading reading = read(sheet -> {
            cell(sheet, "D15").setCellValue("a\u202eb");
            cell(sheet, "S15").setCellValue("x".repeat(2_001));
        });

        assertThat(codes(reading)).containsExactly(FindingCode.CONTROL_CHARACTER, FindingCode.TEXT_TOO_LONG);
    }

    private Reading read(Consumer<XSSFSheet> spoil) {
        return reader.read("sample", spoiled(spoil));
    }
}
