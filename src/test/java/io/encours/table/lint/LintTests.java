package io.encours.table.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.encours.facts.RiskClass;
import io.encours.facts.sample.SampleRow;
import io.encours.table.DecisionTable;
import io.encours.table.Finding;
import io.encours.table.FindingCode;
import io.encours.table.HitPolicy;
import io.encours.table.Reading;
import io.encours.table.Severity;
import io.encours.table.TableBuilder;
import io.encours.table.WorkbookBuilder;
import io.encours.table.WorkbookReader;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a credit manager reads about the rows of a table. */
class LintTests {

    @Test
    void namesBothRowsOfAConflictAndInWhichTheyDiffer() {
        Finding finding = only(bands(
                HitPolicy.UNIQUE,
                table -> table.declares("Gaps", "ALLOWED")
                        .row(RiskClass.A, 0, 5000, 20, "proposed")
                        .row(RiskClass.A, 4000, 9000, 30, "proposed")));

        assertThat(finding.code()).isEqualTo(FindingCode.CONFLICTING_ROWS);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.cell()).isEqualTo("17:17");
        assertThat(finding.found())
                .isEqualTo("rows 16 and 17 both fit: Risk class A, Amount from 4,000 EUR to below 5,000 EUR");
        assertThat(finding.expected())
                .isEqualTo("one row for each question; they differ: Max percent 20 % against 30 %");
    }

    @Test
    void tellsAnOverlapThatSaysTheSameFromAConflict() {
        assertThat(only(bands(
                                HitPolicy.UNIQUE,
                                table -> table.declares("Gaps", "ALLOWED")
                                        .row(RiskClass.A, 0, 5000, 20, "proposed")
                                        .row(RiskClass.A, 4000, 9000, 20, "proposed")))
                        .code())
                .isEqualTo(FindingCode.OVERLAPPING_ROWS);
    }

    @Test
    void givesAWitnessOfAGapAndTheReadyRow() {
        List<Finding> findings = lint(amounts(
                HitPolicy.UNIQUE,
                table -> table.declares("Gaps", "ERROR")
                        .row(null, 5000, 20, "proposed")
                        .row(9000, null, 20, "proposed")));

        assertThat(findings)
                .extracting(Finding::found)
                .contains("no row answers: Amount from 5,000 EUR to below 9,000 EUR; such as Amount 5,000 EUR");
        assertThat(findings)
                .extracting(Finding::expected)
                .contains("a row as its neighbours, rows 16 and 17, which agree: Amount, from (EUR) = 5,000 EUR; "
                        + "Amount, below (EUR) = 9,000 EUR; Max percent (%) = 20 %");
        assertThat(findings).extracting(Finding::severity).containsOnly(Severity.ERROR);
    }

    @Test
    void proposesNothingBetweenRowsThatDisagree() {
        assertThat(lint(amounts(
                        HitPolicy.UNIQUE,
                        table -> table.row(null, 5000, 20, "proposed").row(9000, null, 30, "proposed"))))
                .filteredOn(finding -> finding.expected().contains("neighbours"))
                .isEmpty();
    }

    @Test
    void namesTheRowsThatTogetherHideAnother() {
        Finding finding = lint(amounts(
                        HitPolicy.FIRST,
                        table -> table.declares("Gaps", "ALLOWED")
                                .row(null, 5000, 20, "proposed")
                                .row(5000, null, 30, "proposed")
                                .row(1000, 9000, 40, "proposed")))
                .get(0);

        assertThat(finding.code()).isEqualTo(FindingCode.DEAD_ROW);
        assertThat(finding.cell()).isEqualTo("18:18");
        assertThat(finding.found())
                .isEqualTo("a row that never answers: rows 16 and 17 above take all that it fits "
                        + "(Amount from 1,000 EUR to below 9,000 EUR)");
    }

    @Test
    void namesADuplicateOnce() {
        assertThat(lint(amounts(
                        HitPolicy.UNIQUE,
                        table -> table.declares("Gaps", "ALLOWED")
                                .row(null, 5000, 20, "proposed")
                                .row(null, 5000, 30, "proposed"))))
                .extracting(Finding::code)
                .containsExactly(FindingCode.DUPLICATE_ROW);
    }

    @Test
    void saysWhichRowsOneRowCouldStandFor() {
        assertThat(lint(amounts(
                        HitPolicy.UNIQUE,
                        table -> table.declares("Gaps", "ALLOWED")
                                .row(null, 5000, 20, "proposed")
                                .row(5000, 9000, 20, "proposed"))))
                .extracting(Finding::found, Finding::expected)
                .containsExactly(tuple("rows 16 and 17 say the same", "one row could say it: Amount below 9,000 EUR"));
    }

    @Test
    void asksForADefaultRowWhereTheTablePromisesOne() {
        assertThat(lint(amounts(
                        HitPolicy.FIRST,
                        table -> table.declares("Gaps", "ALLOWED")
                                .declares("MissingDefault", "ERROR")
                                .row(null, 5000, 20, "proposed"))))
                .extracting(Finding::code)
                .containsExactly(FindingCode.MISSING_DEFAULT);
    }

    @Test
    void findsABetterClassWithALowerShare() {
        Finding finding = only(bands(
                HitPolicy.UNIQUE,
                table -> table.declares("Gaps", "ALLOWED")
                        .declares("Monotonic", "riskClass A..E DOWN maxPercent")
                        .row(RiskClass.A, null, null, 20, "proposed")
                        .row(RiskClass.B, null, null, 30, "proposed")
                        .row(RiskClass.NR, null, null, 90, "proposed")));

        assertThat(finding.code()).isEqualTo(FindingCode.NOT_MONOTONIC);
        assertThat(finding.found())
                .isEqualTo("Max percent 20 % in row 17 (Risk class A), but 30 % in row 18 (Risk class B)");
        assertThat(finding.expected()).isEqualTo("Max percent that never rises as Risk class rises");
    }

    @Test
    void refusesAPromiseAboutAColumnThatIsNotThere() {
        assertThat(lint(amounts(
                        HitPolicy.FIRST,
                        table -> table.declares("Gaps", "ALLOWED")
                                .declares("Monotonic", "riskClass A..E DOWN maxPercent")
                                .row(null, null, 20, "proposed"))))
                .extracting(Finding::code)
                .containsExactly(FindingCode.BAD_TECHNICAL_ROW);
    }

    @Test
    void refusesAPromiseThatIsNone() {
        Reading reading = read(sheet(HitPolicy.FIRST)
                .declares("Gaps", "NEVER")
                .from("amount")
                .then("maxPercent")
                .row(1, 20, "proposed"));

        assertThat(reading.findings()).extracting(Finding::code).containsExactly(FindingCode.BAD_TECHNICAL_ROW);
    }

    private static Finding only(DecisionTable<?, ?> table) {
        List<Finding> findings = lint(table);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<Finding> lint(DecisionTable<?, ?> table) {
        return Lint.of(table);
    }

    private static DecisionTable<?, ?> bands(HitPolicy hitPolicy, UnaryOperator<TableBuilder> rows) {
        return table(rows.apply(sheet(hitPolicy)
                .when("riskClass")
                .from("amount")
                .below("amount")
                .then("maxPercent")));
    }

    private static DecisionTable<?, ?> amounts(HitPolicy hitPolicy, UnaryOperator<TableBuilder> rows) {
        return table(rows.apply(sheet(hitPolicy).from("amount").below("amount").then("maxPercent")));
    }

    private static TableBuilder sheet(HitPolicy hitPolicy) {
        return WorkbookBuilder.named("sample")
                .table("Sample", SampleRow.class, hitPolicy)
                .currency("EUR");
    }

    private static DecisionTable<?, ?> table(TableBuilder builder) {
        Reading reading = read(builder);
        assertThat(reading.findings()).isEmpty();
        return reading.tables().get(0);
    }

    private static Reading read(TableBuilder builder) {
        return new WorkbookReader().read("sample", builder.end().build());
    }
}
