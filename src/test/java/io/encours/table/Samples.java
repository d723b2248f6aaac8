package io.encours.table;

import io.encours.facts.RiskClass;
import io.encours.facts.sample.SampleQuestion;
import io.encours.facts.sample.SampleRow;
import io.encours.facts.sample.Segment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A workbook with a column of every type, and questions to it. */
final class Samples {

    private Samples() {}

    static WorkbookBuilder workbook() {
        return sheet().row(
                        RiskClass.B,
                        List.of(Segment.SMALL, Segment.NEW),
                        "FR",
                        1000,
                        50000,
                        80,
                        10,
                        3,
                        true,
                        LocalDate.of(2026, 1, 1),
                        35,
                        2.5,
                        50000,
                        60,
                        true,
                        RiskClass.C,
                        "OK_FULL",
                        "a text with \"quotes\" and \\ a backslash",
                        LocalDate.of(2026, 3, 1),
                        List.of(Segment.SMALL, Segment.NEW),
                        List.of("one", "two"),
                        "from memory",
                        "A note that explains the row")
                .row(
                        RiskClass.C,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        20,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "proposed")
                .row(
                        RiskClass.C,
                        null,
                        null,
                        0,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        10,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "proposed")
                .end();
    }

    static TableBuilder sheet() {
        return WorkbookBuilder.named("sample")
                .about("Purpose", "To try every kind of column")
                .about("Owner", "Credit management")
                .tests("What must come out.")
                .given("/riskClass", "Risk class")
                .given("/asOf", "Date")
                .expect("/limit/amount", "Limit")
                .test("class B", "B", LocalDate.of(2026, 11, 21), 28000)
                .end()
                .table("Sample", SampleRow.class, HitPolicy.UNIQUE)
                .title("Every kind of column")
                .answers("What does a question with everything in it get? At most one row answers.")
                .currency("EUR")
                .when("riskClass")
                .in("segment")
                .when("country")
                .from("amount")
                .below("amount")
                .atMost("used")
                .above("daysPastDue")
                .in("invoices")
                .when("insured")
                .from("orderedOn");
    }

    static SampleQuestion question() {
        return with(RiskClass.B);
    }

    static SampleQuestion with(@Nullable RiskClass riskClass) {
        return new SampleQuestion(
                riskClass,
                Segment.NEW,
                "FR",
                new BigDecimal("1000.0"),
                new BigDecimal("80"),
                11,
                3L,
                true,
                LocalDate.of(2026, 1, 1));
    }
}
