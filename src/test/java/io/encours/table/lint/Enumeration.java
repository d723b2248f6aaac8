package io.encours.table.lint;

import io.encours.facts.RiskClass;
import io.encours.facts.sample.SampleQuestion;
import io.encours.facts.sample.SampleRow;
import io.encours.facts.sample.Segment;
import io.encours.table.Column;
import io.encours.table.DecisionTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every question that a small table can tell apart, and the rows that the table itself says match each. */
final class Enumeration {

    private final DecisionTable<SampleQuestion, SampleRow> table;
    private final Map<Map<String, @Nullable Object>, List<Integer>> rows = new LinkedHashMap<>();

    Enumeration(DecisionTable<SampleQuestion, SampleRow> table) {
        this.table = table;
        List<Map<String, @Nullable Object>> points = new ArrayList<>(List.of(new LinkedHashMap<>()));
        table.columns().stream()
                .filter(Column::isCondition)
                .map(Column::field)
                .distinct()
                .forEach(field -> points.addAll(0, drained(points, field)));
        points.forEach(point -> rows.put(point, matching(point)));
    }

    /** Each question with the places of the rows that match it. */
    Map<Map<String, @Nullable Object>, List<Integer>> rows() {
        return rows;
    }

    private List<Map<String, @Nullable Object>> drained(List<Map<String, @Nullable Object>> points, String field) {
        List<Map<String, @Nullable Object>> longer = new ArrayList<>();
        for (Map<String, @Nullable Object> point : points) {
            for (Object value : values(field)) {
                Map<String, @Nullable Object> one = new LinkedHashMap<>(point);
                one.put(field, value);
                longer.add(one);
            }
        }
        points.clear();
        return longer;
    }

    private List<Integer> matching(Map<String, @Nullable Object> point) {
        return table.matchAll(table.question(point)).stream()
                .map(row -> row.source().row() - 10)
                .toList();
    }

    private List<@Nullable Object> values(String field) {
        List<@Nullable Object> values = new ArrayList<>(known(field));
        if (!field.equals("daysPastDue")) {
            values.add(null);
        }
        return values;
    }

    private List<?> known(String field) {
        return switch (field) {
            case "riskClass" -> List.of(RiskClass.values());
            case "segment" -> List.of(Segment.values());
            case "insured" -> List.of(true, false);
            case "country" -> List.of("C0", "C1", "C2", "C3", "C4", "elsewhere");
            case "daysPastDue" -> Stream.iterate(-3, i -> i + 1).limit(9).toList();
            case "invoices" -> Stream.iterate(-2L, i -> i + 1).limit(13).toList();
            case "orderedOn" ->
                Stream.iterate(LocalDate.of(2025, 12, 30), day -> day.plusDays(1))
                        .limit(9)
                        .toList();
            default ->
                Stream.iterate(new BigDecimal("-0.25"), amount -> amount.add(new BigDecimal("0.25")))
                        .limit(12)
                        .toList();
        };
    }

    static boolean contains(Box box, int[] codes) {
        for (int axis = 0; axis < codes.length; axis++) {
            if (!box.set(axis).contains(codes[axis])) {
                return false;
            }
        }
        return true;
    }
}
