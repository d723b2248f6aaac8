package io.encours.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.encours.facts.RiskClass;
import io.encours.facts.RowSource;
import io.encours.facts.sample.SampleQuestion;
import io.encours.facts.sample.SampleRow;
import io.encours.facts.sample.Segment;
import io.encours.shared.Money;
import io.encours.shared.Percentage;
import io.encours.shared.ReasonCode;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WorkbookReaderTests {

    private final WorkbookReader reader = new WorkbookReader();

    @Test
    void readsEveryTypeOfCellAsItsValue() {
        DecisionTable<SampleQuestion, SampleRow> table = table(Samples.workbook());

        assertThat(table.row(table.rows().get(0), Samples.question()))
                .isEqualTo(new SampleRow(
                        Samples.question(),
                        new BigDecimal("35"),
                        Percentage.of("2.5"),
                        Money.of("50000.00", "EUR"),
                        60,
                        true,
                        RiskClass.C,
                        new ReasonCode("OK_FULL"),
                        "a text with \"quotes\" and \\ a backslash",
                        LocalDate.of(2026, 3, 1),
                        List.of(Segment.SMALL, Segment.NEW),
                        List.of("one", "two"),
                        new RowSource("sample", "Sample", 15)));
    }

    @Test
    void asksATableWithTheHitPolicyUnique() {
        DecisionTable<SampleQuestion, SampleRow> table = table(Samples.workbook());

        assertThat(table.match(Samples.question()))
                .extracting(row -> row.source().row())
                .containsExactly(15);
        assertThat(table.match(Samples.with(RiskClass.E))).isEmpty();
        assertThatThrownBy(() -> table.match(Samples.with(RiskClass.C)))
                .isInstanceOf(AmbiguousRowsException.class)
                .hasMessage("Sample rows 16, 17 of sample/Sample match one question, but its hit policy is UNIQUE");
    }

    @Test
    void tellsAtWhichNumbersItsAnswersChange() {
        DecisionTable<SampleQuestion, SampleRow> table = table(Samples.workbook());

        assertThat(table.bounds("amount"))
                .containsExactly(new BigDecimal("0"), new BigDecimal("1000"), new BigDecimal("50000"));
        assertThat(table.bounds("daysPastDue")).containsExactly(new BigDecimal("10"));
        assertThat(table.bounds("riskClass")).isEmpty();
        assertThat(table.bounds("maxPct")).isEmpty();
    }

    @Test
    void readsTestsAndAbout() {
        Reading reading = reader.read("sample", Samples.workbook().build());

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.about()).containsEntry("Owner", "Credit management");
        assertThat(reading.tests())
                .containsExactly(new SheetTest(
                        "class B",
                        new RowSource("sample", "Tests", 5),
                        Map.of("/riskClass", "B", "/asOf", LocalDate.of(2026, 11, 21)),
                        Map.of("/limit/amount", new BigDecimal("28000")),
                        Map.of("/limit/amount", "D5"),
                        Map.of("given /riskClass", "B", "given /asOf", "C", "expect /limit/amount", "D")));
    }

    @Test
    void readsTheSameFromAWorkbookThatLibreOfficeSaved() throws IOException {
        Reading made = reader.read("sample", Samples.workbook().build());
        try (InputStream file = WorkbookReaderTests.class.getResourceAsStream("saved-by-libreoffice.xlsx")) {
            Reading saved = reader.read("sample", Objects.requireNonNull(file).readAllBytes());

            assertThat(saved.findings()).isEmpty();
            assertThat(saved.tests()).isEqualTo(made.tests());
            assertThat(saved.tables().get(0).rows())
                    .isEqualTo(made.tables().get(0).rows());
            assertThat(reader.differsTechnically(made, saved)).isEmpty();
        }
    }

    @SuppressWarnings("unchecked")
    private DecisionTable<SampleQuestion, SampleRow> table(WorkbookBuilder workbook) {
        Reading reading = reader.read("sample", workbook.build());
        assertThat(reading.findings()).isEmpty();
        return (DecisionTable<SampleQuestion, SampleRow>) reading.tables().get(0);
    }
}
