package io.encours.table;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.encours.table.sheet.Addresses;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks come from many programs, and what people open with one is read here as well. */
class OtherProgramsTests {

    private static final String WORKBOOK = "delegation";
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final EditedXlsx WHOLE = EditedXlsx.of(WORKBOOK);

    private final WorkbookReader reader = new WorkbookReader();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void partsWhoseSizesFollowThemAreRead(boolean large) {
        isReadAsEver(RawZip.of(WHOLE.parts(), large));
    }

    @Test
    void partsAreFoundWhateverTheirSpelling() {
        isReadAsEver(renamed(name -> name.toUpperCase(Locale.ROOT)));
        isReadAsEver(renamed(name -> name.toLowerCase(Locale.ROOT)));
        isReadAsEver(renamed(name -> "/" + name));
        isReadAsEver(renamed(name -> name.replace('/', '\\')));
        isReadAsEver(renamed(name -> name.replace("sharedStrings", "shared%53trings")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/xl/worksheets/", "../xl/worksheets/", "./worksheets/", "worksheets\\", "WORKSHEETS/"})
    void partsAreReferredToInManyWays(String folder) {
        isReadAsEver(WHOLE.copy()
                .edit("xl/_rels/workbook.xml.rels", text -> text.replace("\"worksheets/", "\"" + folder))
                .bytes());
    }

    @Test
    void aPartThatIsThereTwiceIsRefused() {
        Map<String, byte[]> parts = new LinkedHashMap<>(WHOLE.parts());
        parts.put(SHEET.toUpperCase(Locale.ROOT), Objects.requireNonNull(parts.get(SHEET)));

        assertThat(SpoiledWorkbook.codes(reader.read(WORKBOOK, SpoiledWorkbook.zip(parts))))
                .containsExactly(FindingCode.DAMAGED);
    }

    @Test
    void theEncodingOfAPartIsItsOwn() {
        EditedXlsx marked = WHOLE.copy();
        marked.parts().put(SHEET, ("\ufeff" + WHOLE.part(SHEET)).getBytes(UTF_8));
        isReadAsEver(marked.bytes());
        marked.parts().put(SHEET, WHOLE.part(SHEET).replace("UTF-8", "UTF-16").getBytes(UTF_16));
        isReadAsEver(marked.bytes());
    }

    @Test
    void theStrictVocabularyIsRead() {
        EditedXlsx strict = WHOLE.copy();
        strict.parts()
                .replaceAll((name, bytes) -> new String(bytes, UTF_8)
                        .replace(
                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                "http://purl.oclc.org/ooxml/spreadsheetml/main")
                        .replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships")
                        .getBytes(UTF_8));
        isReadAsEver(strict.bytes());
    }

    @Test
    void formulasThatAreYetToBeComputedHaveNoValue() {
        EditedXlsx edited = EditedXlsx.of("credit-limit")
                .cell("Ceilings", 18, 6, "><f>G17/2</f><v>0</v>", "")
                .edit(
                        "xl/workbook.xml",
                        text -> text.replace("</workbook>", "<calcPr fullCalcOnLoad=\"1\"/></workbook>"));

        assertThat(reader.read("credit-limit", edited.bytes()).findings())
                .extracting(Finding::cell, Finding::code)
                .containsExactly(tuple("G18", FindingCode.FORMULA_WITHOUT_VALUE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ht=\"0.75\" customHeight=\"1\"",
                "ht=\"0.1\"",
                "ht=\"3\"",
                "ht=\"0\"",
                "hidden=\"1\"",
                "hidden=\"true\" outlineLevel=\"1\""
            })
    void aRowInWhichNothingCanBeReadIsHidden(String attributes) {
        EditedXlsx edited = EditedXlsx.of("credit-limit")
                .editSheet(
                        "Ceilings",
                        text -> text.replaceFirst("<row r=\"20\"[^>]*>", "<row r=\"20\" " + attributes + ">"));

        assertThat(reader.read("credit-limit", edited.bytes()).findings())
                .extracting(Finding::cell, Finding::code)
                .containsExactly(tuple("20:20", FindingCode.HIDDEN_ROW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "width=\"0\"",
                "width=\"0.5\" customWidth=\"1\"",
                "width=\"11\" hidden=\"1\"",
                "width=\"11\" hidden=\"true\" outlineLevel=\"1\" collapsed=\"1\""
            })
    void aColumnInWhichNothingCanBeReadIsHidden(String attributes) {
        EditedXlsx edited = EditedXlsx.of("credit-limit")
                .editSheet(
                        "Ceilings",
                        text -> text.replaceFirst(
                                "<col min=\"3\" max=\"3\"[^>]*/>", "<col min=\"3\" max=\"3\" " + attributes + "/>"));

        assertThat(reader.read("credit-limit", edited.bytes()).findings())
                .extracting(Finding::cell, Finding::code)
                .containsExactly(tuple("C:C", FindingCode.HIDDEN_COLUMN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dunning | Weekends | 18 | 1 | IN, UG, UK | GB",
                "dunning | Weekends | 18 | 1 | IN, France | FR",
                "dunning | Claims | 15 | 1 | Fr | FR",
                "dunning | Claims | 15 | 1 | F\u00a0R | FR",
                "dunning | Claims | 15 | 1 | \uff26\uff32 | FR",
                "dunning | Claims | 15 | 1 | FR\u200b | FR",
                "score | Agency grades | 20 | 2 | 4\u2013, 5+ | 4-",
                "score | Agency grades | 20 | 2 | None | a grade of a scale",
                "score | Agency grades | 20 | 2 | - | an empty cell stands for any",
                "score | Words | 31 | 2 | None | NONE",
                "score | Words | 32 | 2 | \u0410 | A",
                "score | Models | 17 | 5 | € | EUR",
                "credit-limit | Settings | 16 | 1 | - | an empty cell stands for any",
                "credit-limit | Settings | 16 | 1 | FR01, FR02 | one code",
                "credit-limit | Settings | 16 | 1 | FR01; FR02 | one code",
                "credit-limit | Settings | 16 | 1 | fr01 | FR01",
                "credit-limit | Settings | 16 | 1 | FR01\u200b | FR01",
                "credit-limit | Settings | 16 | 1 | \u0415S01 | ES01",
                "credit-limit | Opinions | 17 | 2 | @@@@ | a grade of a scale",
                "order-approval | Settings | 16 | 1 | any | an empty cell stands for any",
                "reasons | Reasons | 15 | 1 | Within limit | 2 to 48 capital letters",
            })
    void aConditionThatNoCallerCanMeetIsRefusedWithWhatCanBe(
            String workbook, String sheet, int row, int column, String text, String named) {
        EditedXlsx edited =
                EditedXlsx.of(workbook).cell(sheet, row, column, " t=\"inlineStr\"><is><t>" + text + "</t></is>", "");

        assertThat(SpoiledWorkbook.errors(reader.read(workbook, edited.bytes())))
                .filteredOn(finding -> Addresses.of(row, column).equals(finding.cell()))
                .isNotEmpty()
                .anySatisfy(finding -> assertThat(finding.expected()).contains(named));
    }

    private static byte[] renamed(UnaryOperator<String> name) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        WHOLE.parts().forEach((part, bytes) -> parts.put(name.apply(part), bytes));
        return SpoiledWorkbook.zip(parts);
    }

    private void isReadAsEver(byte[] xlsx) {
        Reading expected = reader.read(WORKBOOK, WHOLE.bytes());
        Reading reading = reader.read(WORKBOOK, xlsx);
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.rows())
                        .isEqualTo(expected.tables().get(0).rows()));
        assertThat(reading.about()).isEqualTo(expected.about());
    }
}
