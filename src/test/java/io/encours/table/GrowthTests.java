package io.encours.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.facts.RiskClass;
import io.encours.facts.sample.SampleQuestion;
import io.encours.facts.sample.SampleRow;
import io.encours.facts.sample.Segment;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A table of five thousand rows is loaded in moments, and asking it takes hardly longer than asking one of fifty. */
class GrowthTests {

    /** What this thread computed, whatever else the machine does. */
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private static final List<String> CONDITIONS = List.of(
            "riskClass ==", "segment ==", "country ==", "amount >=", "amount <", "daysPastDue <=", "insured ==");

    @Test
    void asksALargeTableHardlySlowerThanASmallOne() {
        nanosALookUp(500);
        double small = nanosALookUp(50);
        double medium = nanosALookUp(500);
        double large = nanosALookUp(5_000);

        System.out.printf("look-up: %.0f ns at 50 rows, %.0f ns at 500, %.0f ns at 5,000%n", small, medium, large);
        assertThat(large).isLessThan(12 * small);
    }

    @Test
    void readsFiveThousandRowsInSeconds() {
        TableBuilder table = Samples.sheet();
        for (int i = 0; i < 5_000; i++) {
            table.row(
                    RiskClass.B,
                    null,
                    "C" + i,
                    i,
                    i + 1,
                    null,
                    null,
                    null,
                    true,
                    null,
                    35,
                    2.5,
                    50_000,
                    60,
                    true,
                    RiskClass.C,
                    "OK_FULL",
                    "text",
                    null,
                    null,
                    "a, b",
                    "proposed",
                    "a note");
        }
        byte[] xlsx = table.end().build();

        long start = CPU.getCurrentThreadCpuTime();
        Reading reading = new WorkbookReader().read("sample", xlsx);
        Duration taken = Duration.ofNanos(CPU.getCurrentThreadCpuTime() - start);

        System.out.printf("%,d bytes with 5,000 rows read in %d ms%n", xlsx.length, taken.toMillis());
        assertThat(reading.findings()).isEmpty();
        assertThat(taken).isLessThan(Duration.ofSeconds(10));
    }

    private static double nanosALookUp(int size) {
        List<Column> columns = CONDITIONS.stream().map(GrowthTests::column).toList();
        SplittableRandom random = new SplittableRandom(size);
        List<TableRow> rows =
                IntStream.range(0, size).mapToObj(place -> row(place, random)).toList();
        long start = CPU.getCurrentThreadCpuTime();
        DecisionTable<SampleQuestion, SampleRow> table = new DecisionTable<>(
                new TableSpec<>(
                        "growth",
                        "Growth",
                        "Sample",
                        SampleQuestion.class,
                        SampleRow.class,
                        HitPolicy.COLLECT,
                        Map.of(),
                        new Layout(columns, -1, -1, 99)),
                rows);
        System.out.printf("%d rows indexed in %d ms%n", size, (CPU.getCurrentThreadCpuTime() - start) / 1_000_000);
        List<SampleQuestion> questions = IntStream.range(0, 4_096)
                .mapToObj(i -> question(random.nextInt(size)))
                .toList();
        measure(table, questions, 40);
        return measure(table, questions, 60);
    }

    private static double measure(
            DecisionTable<SampleQuestion, SampleRow> table, List<SampleQuestion> questions, int rounds) {
        long found = 0;
        long start = CPU.getCurrentThreadCpuTime();
        for (int round = 0; round < rounds; round++) {
            for (SampleQuestion question : questions) {
                found += table.match(question).size();
            }
        }
        assertThat(found).isGreaterThan(0);
        return (double) (CPU.getCurrentThreadCpuTime() - start) / ((long) rounds * questions.size());
    }

    private static Column column(String condition) {
        String[] words = condition.split(" ", -1);
        Operator operator = List.of(Operator.values()).stream()
                .filter(known -> known.symbol().equals(words[1]))
                .findFirst()
                .orElseThrow();
        FactRecord question = FactRecord.of(SampleQuestion.class);
        ColumnDraft draft = ColumnDraft.condition(question.components().get(question.indexOf(words[0])), operator, "");
        return new Column(1, Column.Kind.CONDITION, words[0], operator, draft.type(), "", "");
    }

    /** A grid over class, segment, country and amount, with a wildcard in every eighth cell of the others. */
    private static TableRow row(int place, SplittableRandom random) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(List.of(RiskClass.values()).get(place % 6));
        cells.add(List.of(Segment.values()).get(place / 6 % 4));
        cells.add("C" + place / 24 % 12);
        cells.add(BigDecimal.valueOf(place / 288 * 1_000L));
        cells.add(BigDecimal.valueOf((place / 288 + 1) * 1_000L));
        cells.add(random.nextInt(8) == 0 ? null : (Object) 60);
        cells.add(random.nextInt(8) == 0 ? null : (Object) true);
        return new TableRow(place + 1, cells, "", "");
    }

    private static SampleQuestion question(int place) {
        return new SampleQuestion(
                List.of(RiskClass.values()).get(place % 6),
                List.of(Segment.values()).get(place / 6 % 4),
                "C" + place / 24 % 12,
                BigDecimal.valueOf(place / 288 * 1_000L + 500),
                null,
                30,
                null,
                true,
                LocalDate.of(2026, 1, 1));
    }
}
