package io.encours.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.encours.table.Finding;
import io.encours.table.FindingCode;
import io.encours.table.Severity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a workbook says is held against the rules that use it, before anything is compiled. */
class WorkbooksTests {

    private static final Draft BASE = Draft.ofTheRepository();

    @Test
    void findNoErrorInTheDefaultPolicy() {
        assertThat(findings(BASE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Up to {exposur}.", "{ exposure }", "{limite}", "{limit", "limit}", "{{limit}}", "{Limit}"})
    void refuseANameInBracesThatTheReasonHasNot(String text) {
        assertThat(findings(BASE.withCell("reasons", "Reasons", "C15", text)))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo(FindingCode.UNKNOWN_PLACEHOLDER);
                    assertThat(finding.cell()).isEqualTo("C15");
                });
    }

    @Test
    void nameTheValueThatWasMeant() {
        assertThat(findings(BASE.withCell("reasons", "Reasons", "F15", "{exposur} sur {limit}")))
                .extracting(Finding::found, Finding::expected)
                .singleElement()
                .satisfies(both -> {
                    assertThat(both.toList().get(0)).isEqualTo("{exposur}");
                    assertThat(both.toList().get(1).toString()).endsWith("did you mean {exposure}?");
                });
    }

    @Test
    void refuseAValueOfAnotherReason() {
        String cell = BASE.address("reasons", "Reasons", "B", "COVER_COUNTED", "C");

        assertThat(findings(BASE.withCell("reasons", "Reasons", cell, "{cover} counts at {share} for {need}")))
                .extracting(Finding::cell, Finding::found, Finding::expected)
                .containsExactly(tuple(cell, "{need}", "a value that the reason has, in braces: cover, share"));
    }

    @Test
    void takeATextThatNamesAValueForTheFirstTime() {
        assertThat(findings(BASE.withCell("reasons", "Reasons", "E15", "Accepted: {deposit}, {exposure}.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 5, true, ERROR, Q16",
        "5, 30, true, WARNING, Q16",
        "5, 5, false, ERROR, G16",
        "9, 5, false, ERROR, G16",
    })
    void findAStageWithoutADay(int from, int below, boolean monthEnd, Severity severity, String cell) {
        Draft draft = BASE.withSheet("dunning", "Matrix", sheet -> {
            sheet.getRow(15).getCell(5).setCellValue(from);
            sheet.getRow(15).getCell(6).setCellValue(below);
            sheet.getRow(15).getCell(16).setCellValue(monthEnd);
        });

        assertThat(findings(draft))
                .filteredOn(finding -> finding.code() == FindingCode.STAGE_WITHOUT_DAYS)
                .extracting(Finding::severity, Finding::cell)
                .containsExactly(tuple(severity, cell));
    }

    @Test
    void takeAStageOfMoreThanAMonthToTheEndOfTheMonth() {
        Draft draft = BASE.withSheet("dunning", "Matrix", sheet -> {
            sheet.getRow(15).getCell(6).setCellValue(33);
            sheet.getRow(15).getCell(16).setCellValue(true);
        });

        assertThat(findings(draft)).extracting(Finding::code).doesNotContain(FindingCode.STAGE_WITHOUT_DAYS);
    }

    /** What rows of the default policy could be, and are not, is told by other tests. */
    private static final Set<FindingCode> KNOWN = Set.of(FindingCode.GAP, FindingCode.MERGEABLE_ROWS);

    private static List<Finding> findings(Draft draft) {
        Problems problems = new Problems();
        new Workbooks(draft.artefacts(), BASE.artefacts()).check(problems);
        return problems.workbooks().stream()
                .flatMap(workbook -> workbook.findings().stream())
                .filter(finding -> !KNOWN.contains(finding.code()))
                .toList();
    }
}
