package io.encours.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.encours.engine.EngineSettings.TableEvaluation;
import io.encours.facts.RiskClass;
import io.encours.facts.Row;
import io.encours.facts.sample.SampleQuestion;
import io.encours.facts.sample.SampleRow;
import io.encours.facts.sample.Segment;
import io.encours.table.HitPolicy;
import io.encours.table.Operator;
import io.encours.table.TableBuilder;
import io.encours.table.WorkbookBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The index is held against Drools' own decision-table compiler, on random tables with questions at their boundaries. */
class TablesAgreeWithDroolsTests {

    private static final int ROWS = 12;
    private static final int QUESTIONS = 400;

    @ParameterizedTest(name = "{0}, seed {1}")
    @CsvSource({"COLLECT,1", "COLLECT,2", "COLLECT,3", "FIRST,1", "FIRST,2", "UNIQUE,1"})
    void findsTheSameRowsThroughTheIndexAndThroughDrools(HitPolicy hitPolicy, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, byte[]> artefacts = Map.of("decision-tables/sample.xlsx", workbook(hitPolicy, random));
        try (Policy indexed = policy(TableEvaluation.INDEXED, artefacts);
                Policy drools = policy(TableEvaluation.DROOLS, artefacts)) {
            for (int i = 0; i < QUESTIONS; i++) {
                SampleQuestion question = question(random);
                assertThat(answer(indexed, question)).as("%s", question).isEqualTo(answer(drools, question));
            }
        }
    }

    /** The row facts that answer, or the message of the failure. */
    private static Object answer(Policy policy, SampleQuestion question) {
        List<List<Object>> rows = new ArrayList<>();
        Throwable failure = catchThrowable(() -> rows.add(policy.conclusions(question).facts().stream()
                .filter(Row.class::isInstance)
                .toList()));
        return failure == null ? rows.get(0) : String.valueOf(failure.getMessage());
    }

    private static Policy policy(TableEvaluation tables, Map<String, byte[]> artefacts) {
        return new PolicyCompiler(new EngineSettings(tables, 10_000)).compile(artefacts);
    }

    private static byte[] workbook(HitPolicy hitPolicy, SplittableRandom random) {
        TableBuilder table = WorkbookBuilder.named("sample")
                .table("Sample", SampleRow.class, hitPolicy)
                .currency("EUR")
                .when("riskClass")
                .in("segment")
                .when("country")
                .from("amount")
                .below("amount")
                .above("used")
                .atMost("used")
                .when("daysPastDue", Operator.NOT_EQUAL, "")
                .when("invoices", Operator.NOT_EQUAL, "")
                .when("insured");
        for (int i = 0; i < ROWS; i++) {
            table.row(row(i, random));
        }
        return table.end().build();
    }

    private static @Nullable Object[] row(int number, SplittableRandom random) {
        BigDecimal[] amounts = range(random);
        BigDecimal[] used = range(random);
        return new @Nullable Object[] {
            any(random, RiskClass.values()),
            segments(random),
            any(random, "FR", "DE", "BE"),
            amounts[0],
            amounts[1],
            used[0],
            used[1],
            any(random, 0, 30, 60),
            any(random, 0, 1),
            any(random, true, false),
            number,
            null,
            null,
            null,
            null,
            null,
            null,
            "a \"quoted\" text with \\ in it",
            null,
            List.of(Segment.NEW),
            List.of("one", "two"),
            "proposed"
        };
    }

    @SafeVarargs
    private static <T> @Nullable T any(SplittableRandom random, T... values) {
        int pick = random.nextInt(values.length + 2);
        return pick < values.length ? values[pick] : null;
    }

    private static @Nullable List<Segment> segments(SplittableRandom random) {
        List<Segment> some = Stream.of(Segment.values())
                .filter(each -> random.nextInt(3) == 0)
                .toList();
        return some.isEmpty() ? null : some;
    }

    private static @Nullable BigDecimal[] range(SplittableRandom random) {
        TreeSet<BigDecimal> ends =
                new TreeSet<>(Stream.of(edge(random), edge(random)).toList());
        return new @Nullable BigDecimal[] {
            random.nextInt(3) == 0 ? null : ends.first(),
            random.nextInt(3) == 0 || ends.size() == 1 ? null : ends.last()
        };
    }

    /** Few different numbers, so that questions fall on the ends of ranges; with decimals and different scales. */
    private static BigDecimal edge(SplittableRandom random) {
        return new BigDecimal(List.of("-10", "-0.5", "0", "0.10", "0.1", "8", "8.00", "8.5", "100", "1000000000")
                .get(random.nextInt(10)));
    }

    private static SampleQuestion question(SplittableRandom random) {
        return new SampleQuestion(
                any(random, RiskClass.values()),
                any(random, Segment.values()),
                any(random, "FR", "DE", "BE", "fr"),
                random.nextInt(8) == 0 ? null : edge(random),
                random.nextInt(8) == 0 ? null : edge(random),
                random.nextInt(3) * 30,
                any(random, 0L, 1L),
                any(random, true, false),
                null);
    }
}
