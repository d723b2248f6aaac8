package io.encours.table.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.facts.sample.SampleQuestion;
import io.encours.facts.sample.SampleRow;
import io.encours.table.DecisionTable;
import io.encours.table.HitPolicy;
import io.encours.table.Monotonicity;
import io.encours.table.index.CodeSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What the checks find in thousands of small tables is what trying every question finds, and nothing else. */
@TestInstance(Lifecycle.PER_CLASS)
class LintAgainstEnumerationTests {

    private static final int TABLES = 3_000;

    private final List<Enumerated> tables =
            IntStream.range(0, TABLES).parallel().mapToObj(Enumerated::table).toList();

    /** A table, and the rows that match each question to it. */
    private record Enumerated(Grid grid, Map<Map<String, @Nullable Object>, List<Integer>> points) {

        static Enumerated table(int seed) {
            DecisionTable<SampleQuestion, SampleRow> table = RandomTable.small(seed);
            return new Enumerated(Grid.of(table), new Enumeration(table).rows());
        }
    }

    @Test
    void findsEveryOverlapAndNoOther() {
        forEachTable((grid, points) -> {
            Set<List<Integer>> expected = new HashSet<>();
            points.values()
                    .forEach(rows -> rows.forEach(lower -> rows.stream()
                            .filter(upper -> upper < lower)
                            .forEach(upper -> expected.add(List.of(upper, lower)))));
            assertThat(Overlaps.find(grid, 1_000).named())
                    .extracting(overlap -> List.of(overlap.upper(), overlap.lower()))
                    .containsExactlyInAnyOrderElementsOf(expected);
        });
    }

    @Test
    void findsEveryGapAndNoOther() {
        forEachTable((grid, points) -> {
            Gaps.Found found = Gaps.find(grid, 10_000);
            assertThat(found.complete()).isTrue();
            Codes all = new Codes(grid);
            points.forEach((point, rows) -> {
                int[] codes = all.of(point);
                assertThat(found.gaps().stream().anyMatch(gap -> Enumeration.contains(gap, codes)))
                        .as("%s is in a gap", point)
                        .isEqualTo(rows.isEmpty());
            });
        });
    }

    @Test
    void makesGapsAsWideAsARowCouldSay() {
        forEachTable((grid, points) -> Gaps.find(grid, 10_000).gaps().forEach(gap -> {
            for (int axis = 0; axis < gap.width(); axis++) {
                assertThat(wider(grid.fields().get(axis), gap.set(axis), gap, axis))
                        .allMatch(wider -> grid.boxes().stream().anyMatch(wider::intersects));
            }
        }));
    }

    /** What lies beside a gap: the next values of an order, any other word. */
    private static List<Box> wider(Field field, CodeSet set, Box gap, int axis) {
        return field.axis()
                .whole()
                .minus(set)
                .codes()
                .filter(code -> code != Axis.NOT_KNOWN && !set.contains(Axis.NOT_KNOWN))
                .filter(code -> field.axis() instanceof WordAxis || set.contains(code - 1) || set.contains(code + 1))
                .mapToObj(code -> gap.with(axis, CodeSet.range(code, code)))
                .toList();
    }

    @Test
    void findsEveryRowThatNeverAnswersAndNoOther() {
        forEachTable((grid, points) -> {
            Set<Integer> answering = answering(grid.table(), points.values());
            assertThat(DeadRows.find(grid).unchecked()).isEmpty();
            assertThat(DeadRows.find(grid).dead())
                    .extracting(DeadRows.Dead::row)
                    .containsExactlyElementsOf(IntStream.range(0, grid.size())
                            .filter(row -> !answering.contains(row))
                            .boxed()
                            .toList());
        });
    }

    @Test
    void namesTheRowsThatHideAnotherAndNoneInVain() {
        forEachTable((grid, points) -> DeadRows.find(grid).dead().forEach(dead -> {
            List<List<Integer>> matched = points.values().stream()
                    .filter(rows -> rows.contains(dead.row()))
                    .toList();
            assertThat(matched).allMatch(rows -> rows.stream().anyMatch(dead.hiding()::contains));
            assertThat(dead.hiding())
                    .allSatisfy(hiding -> assertThat(matched)
                            .anyMatch(rows -> rows.stream()
                                    .filter(dead.hiding()::contains)
                                    .toList()
                                    .equals(List.of(hiding))));
        }));
    }

    @Test
    void hasAQuestionForEachRowThatCanAnswerAlone() {
        forEachTable((grid, points) -> {
            DecisionTable<SampleQuestion, SampleRow> table = sample(grid);
            Map<Integer, SampleQuestion> witnesses = Witnesses.of(table);
            witnesses.forEach((number, question) -> assertThat(table.match(question))
                    .extracting(row -> row.source().row())
                    .contains(number)
                    .hasSizeLessThanOrEqualTo(table.hitPolicy() == HitPolicy.COLLECT ? grid.size() : 1));
            assertThat(witnesses.keySet().stream().map(number -> number - 10))
                    .containsExactlyInAnyOrderElementsOf(alone(table, points.values()));
        });
    }

    @Test
    void mergesOnlyRowsThatOneRowCanStandFor() {
        forEachTable((grid, points) -> {
            Codes all = new Codes(grid);
            Mergeable.find(grid, new Effort(Long.MAX_VALUE))
                    .forEach(merge ->
                            points.forEach((point, rows) -> assertThat(Enumeration.contains(merge.box(), all.of(point)))
                                    .as("%s in %s", point, merge)
                                    .isEqualTo(merge.rows().stream().anyMatch(rows::contains))));
        });
    }

    @Test
    void findsEveryBrokenPromiseAndNoOther() {
        forEachTable((grid, points) -> grid.fields().stream()
                .filter(field -> field.axis().hasNeighbours())
                .forEach(field -> {
                    Monotonicity declared = new Monotonicity(field.name(), null, null, true, "maxPercent");
                    Promise promise = Promise.of(declared, grid).orElseThrow();
                    Set<List<Integer>> found = Monotone.find(promise, grid, new Effort(Long.MAX_VALUE)).stream()
                            .map(breach -> List.of(breach.low(), breach.high()))
                            .collect(Collectors.toSet());
                    assertThat(found).isEqualTo(broken(promise, grid, field, points));
                }));
    }

    private static Set<List<Integer>> broken(
            Promise promise, Grid grid, Field field, Map<Map<String, @Nullable Object>, List<Integer>> points) {
        Set<List<Integer>> broken = new HashSet<>();
        Codes all = new Codes(grid);
        Map<Map<String, @Nullable Object>, List<Map<String, @Nullable Object>>> lines =
                points.keySet().stream().collect(Collectors.groupingBy(point -> without(point, field)));
        lines.values()
                .forEach(line -> line.forEach(low -> line.stream()
                        .filter(high ->
                                isLower(all.of(field, low.get(field.name())), all.of(field, high.get(field.name()))))
                        .forEach(high -> answers(grid.table(), points.getOrDefault(low, List.of()))
                                .forEach(one -> answers(grid.table(), points.getOrDefault(high, List.of())).stream()
                                        .filter(other -> promise.isBrokenBy(one, other))
                                        .forEach(other -> broken.add(List.of(one, other)))))));
        return broken;
    }

    /** Values that no row tells apart are not a pair. */
    private static boolean isLower(int one, int other) {
        return one != Axis.NOT_KNOWN && one < other;
    }

    private static Map<String, @Nullable Object> without(Map<String, @Nullable Object> point, Field field) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(point);
        rest.remove(field.name());
        return rest;
    }

    private static Set<Integer> answering(DecisionTable<?, ?> table, Collection<List<Integer>> points) {
        return points.stream()
                .flatMap(rows -> answers(table, rows).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Integer> answers(DecisionTable<?, ?> table, List<Integer> rows) {
        return table.hitPolicy() == HitPolicy.FIRST ? rows.subList(0, Math.min(1, rows.size())) : rows;
    }

    private static Set<Integer> alone(DecisionTable<?, ?> table, Collection<List<Integer>> points) {
        return points.stream()
                .filter(rows -> table.hitPolicy() != HitPolicy.UNIQUE || rows.size() == 1)
                .flatMap(rows -> answers(table, rows).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @SuppressWarnings("unchecked")
    private static DecisionTable<SampleQuestion, SampleRow> sample(Grid grid) {
        return (DecisionTable<SampleQuestion, SampleRow>) grid.table();
    }

    private void forEachTable(BiConsumer<Grid, Map<Map<String, @Nullable Object>, List<Integer>>> assertions) {
        tables.parallelStream().forEach(each -> assertions.accept(each.grid(), each.points()));
    }
}
