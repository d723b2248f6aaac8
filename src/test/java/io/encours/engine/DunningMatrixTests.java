package io.encours.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.facts.OpenItem;
import io.encours.facts.RowSource;
import io.encours.facts.Subject;
import io.encours.facts.SubjectType;
import io.encours.facts.dunning.DunningItem;
import io.encours.facts.dunning.DunningRequest;
import io.encours.facts.dunning.plan.StageQuestion;
import io.encours.facts.dunning.plan.StageRow;
import io.encours.facts.score.PayerProfile;
import io.encours.facts.segment.Segment;
import io.encours.shared.CustomerId;
import io.encours.shared.Money;
import io.encours.table.DecisionTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plans that the matrix of the default policy makes. */
class DunningMatrixTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final List<String> AMOUNTS =
            List.of("50", "299.99", "300", "999.99", "1000", "1499.99", "1500", "4999.99", "5000", "19999", "20000");

    private static Policy policy;

    @BeforeAll
    static void compileThePolicyOfTheRepository() {
        policy = TestCompiler.defaultPolicy();
    }

    @AfterAll
    static void closeThePolicy() {
        policy.close();
    }

    @ParameterizedTest
    @EnumSource
    void hasOneStageAtMostForEveryDayAndNoEnd(Segment segment) {
        for (PayerProfile profile : PayerProfile.values()) {
            for (String amount : AMOUNTS) {
                List<StageRow> stages = stages(new StageQuestion(segment, profile, new BigDecimal(amount)));
                for (int late = -20; late < 400; late++) {
                    assertThat(covering(stages, late))
                            .as("%s %s %s, %d days", segment, profile, amount, late)
                            .hasSizeBetween(late < 10 ? 0 : 1, 1);
                }
            }
        }
    }

    @Test
    void leadsByEveryRowInSomeCase() {
        Set<String> untried = new TreeSet<>();
        table().rows()
                .forEach(row ->
                        untried.add(new RowSource(table().workbook(), table().sheet(), row.number()).toString()));
        PolicyFiles.cases().stream()
                .filter(each -> each.request() instanceof DunningRequest)
                .flatMap(each -> policy.evaluate(each.request()).reasons().stream())
                .filter(reason -> reason.code().value().startsWith("STEP_S"))
                .forEach(reason -> untried.remove(String.valueOf(reason.source())));
        assertThat(untried).isEmpty();
    }

    @Test
    void decidesOnAThousandInvoices() {
        List<DunningItem> items = new ArrayList<>();
        IntStream.range(0, 1000).mapToObj(DunningMatrixTests::item).forEach(items::add);
        DunningRequest request = new DunningRequest(
                new Subject(new CustomerId("C-1"), SubjectType.COMPANY, "FR"),
                null,
                DAY,
                Segment.STANDARD,
                null,
                null,
                null,
                PayerProfile.LATE,
                null,
                items,
                null,
                List.of(),
                null,
                null,
                null,
                null);
        assertThat(policy.evaluate(request).outcome()).isEqualTo("ACTION");
    }

    private static DunningItem item(int number) {
        Money open = Money.of(String.valueOf(100 + number), "EUR");
        OpenItem invoice = new OpenItem("F-" + number, open, null, DAY.plusDays(number - 500L), null);
        return new DunningItem(invoice, null, null, null, null, null, null);
    }

    private static List<StageRow> covering(List<StageRow> stages, int late) {
        return stages.stream()
                .filter(stage -> stage.covers(DAY.minusDays(late), DAY))
                .toList();
    }

    private static List<StageRow> stages(StageQuestion question) {
        return table().match(question).stream().map(StageRow.class::cast).toList();
    }

    private static DecisionTable<StageQuestion, ?> table() {
        return policy.table(StageQuestion.class).orElseThrow();
    }
}
