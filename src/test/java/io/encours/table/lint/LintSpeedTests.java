package io.encours.table.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.facts.RiskClass;
import io.encours.facts.sample.SampleQuestion;
import io.encours.facts.sample.SampleRow;
import io.encours.table.Column;
import io.encours.table.DecisionTable;
import io.encours.table.Finding;
import io.encours.table.HitPolicy;
import io.encours.table.Operator;
import io.encours.table.SampleTables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables as tangled as they come are linted while a person waits; how long it took is printed. With
 * {@code -Dencours.lint.rows=20000} they are as large as a workbook may be.
 */
class LintSpeedTests {

    private static final List<Column> TEN = List.of(
            SampleTables.condition("riskClass", Operator.ONE_OF),
            SampleTables.condition("segment", Operator.ONE_OF),
            SampleTables.condition("country", Operator.EQUAL),
            SampleTables.condition("amount", Operator.AT_LEAST),
            SampleTables.condition("amount", Operator.BELOW),
            SampleTables.condition("used", Operator.AT_MOST),
            SampleTables.condition("daysPastDue", Operator.ABOVE),
            SampleTables.condition("invoices", Operator.AT_LEAST),
            SampleTables.condition("insured", Operator.EQUAL),
            SampleTables.condition("orderedOn", Operator.AT_LEAST));
    private static final List<RiskClass> CLASSES = List.of(RiskClass.values());
    private static final int FIELDS = 10;
    private static final int ROWS = Integer.getInteger("encours.lint.rows", 500);

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.7, 0.9, 0.97})
    void lintsTablesDrawnByChance(double wildcards) {
        for (HitPolicy hitPolicy : HitPolicy.values()) {
            RandomTable random = new RandomTable(new SplittableRandom(ROWS), ROWS, wildcards);
            lint("by chance, %.0f %% empty".formatted(100 * wildcards), random.of(hitPolicy, TEN, ROWS));
        }
    }

    @Test
    void lintsAGrid() {
        for (HitPolicy hitPolicy : HitPolicy.values()) {
            Map<String, Long> findings = lint("a grid", table(hitPolicy, ROWS, LintSpeedTests::cellOfGrid));
            assertThat(findings).containsOnlyKeys("GAP");
        }
    }

    @Test
    void lintsBandsWithinBands() {
        for (HitPolicy hitPolicy : HitPolicy.values()) {
            lint("bands within bands", table(hitPolicy, ROWS, row -> nested(row, ROWS)));
        }
    }

    @Test
    void lintsRowsThatHideEachOtherOnlyTogether() {
        for (HitPolicy hitPolicy : HitPolicy.values()) {
            SplittableRandom random = new SplittableRandom(ROWS);
            lint("tangled", table(hitPolicy, ROWS, row -> tangled(random)));
        }
    }

    private static Map<String, Long> lint(String name, DecisionTable<SampleQuestion, SampleRow> table) {
        long start = System.nanoTime();
        List<Finding> findings = Lint.of(table);
        long linted = System.nanoTime();
        int witnesses = Witnesses.of(table).size();
        long done = System.nanoTime();
        Map<String, Long> counts = new TreeMap<>();
        findings.forEach(finding -> counts.merge(finding.code().name(), 1L, Long::sum));
        System.out.printf(
                "lint of %,d rows x %d columns, %s, %s: %.2f s, %d witnesses %.2f s, %s%n",
                table.rows().size(),
                FIELDS,
                table.hitPolicy(),
                name,
                (linted - start) / 1e9,
                witnesses,
                (done - linted) / 1e9,
                counts);
        return counts;
    }

    private static DecisionTable<SampleQuestion, SampleRow> table(
            HitPolicy hitPolicy, int rows, IntFunction<@Nullable Object[]> row) {
        List<@Nullable Object[]> cells = new ArrayList<>();
        IntStream.range(0, rows).mapToObj(row).forEach(cells::add);
        return SampleTables.of(hitPolicy, Map.of("Gaps", "ERROR"), TEN, cells);
    }

    /** Classes by amounts, each once; only what is not known, or outside the amounts, is left out. */
    private static @Nullable Object[] cellOfGrid(int row) {
        @Nullable Object[] cells = new @Nullable Object[FIELDS + 1];
        cells[0] = List.of(CLASSES.get(row % CLASSES.size()));
        cells[3] = BigDecimal.valueOf(row / 6);
        cells[4] = BigDecimal.valueOf(row / 6 + 1);
        cells[FIELDS] = BigDecimal.valueOf(row);
        return cells;
    }

    private static @Nullable Object[] nested(int row, int rows) {
        @Nullable Object[] cells = new @Nullable Object[FIELDS + 1];
        cells[3] = BigDecimal.valueOf(row);
        cells[4] = BigDecimal.valueOf(2L * rows - row);
        cells[5] = BigDecimal.valueOf(row % 7);
        cells[6] = row % 11;
        cells[9] = LocalDate.of(2026, 1, 1).plusDays(row % 13);
        cells[FIELDS] = BigDecimal.valueOf(row % 3);
        return cells;
    }

    /** Two or three wide conditions a row, which is where proving that rows hide another is hardest. */
    private static @Nullable Object[] tangled(SplittableRandom random) {
        @Nullable Object[] cells = new @Nullable Object[FIELDS + 1];
        for (int i = 0; i < 3; i++) {
            switch (random.nextInt(6)) {
                case 0 -> cells[0] = CLASSES.subList(0, 1 + random.nextInt(5));
                case 1 -> cells[3] = BigDecimal.valueOf(random.nextInt(8));
                case 2 -> cells[5] = BigDecimal.valueOf(random.nextInt(8));
                case 3 -> cells[6] = random.nextInt(8);
                case 4 -> cells[7] = (long) random.nextInt(8);
                default -> cells[8] = random.nextBoolean();
            }
        }
        cells[FIELDS] = BigDecimal.valueOf(random.nextInt(5));
        return cells;
    }
}
