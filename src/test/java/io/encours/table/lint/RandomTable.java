package io.encours.table.lint;

import io.encours.facts.RiskClass;
import io.encours.facts.sample.SampleQuestion;
import io.encours.facts.sample.SampleRow;
import io.encours.facts.sample.Segment;
import io.encours.table.Column;
import io.encours.table.DecisionTable;
import io.encours.table.HitPolicy;
import io.encours.table.Operator;
import io.encours.table.SampleTables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tables drawn by chance, with columns of every type. */
final class RandomTable {

    static final List<String> FIELDS = List.of(
            "riskClass", "segment", "country", "amount", "used", "daysPastDue", "invoices", "insured", "orderedOn");

    private static final List<Operator> COMPARISONS = List.of(
            Operator.AT_LEAST,
            Operator.BELOW,
            Operator.ABOVE,
            Operator.AT_MOST,
            Operator.EQUAL,
            Operator.NOT_EQUAL,
            Operator.ONE_OF);

    private final SplittableRandom random;
    private final int values;
    private final double wildcards;

    RandomTable(SplittableRandom random, int values, double wildcards) {
        this.random = random;
        this.values = values;
        this.wildcards = wildcards;
    }

    /** One of a few columns and rows, as a person could still look through. */
    static DecisionTable<SampleQuestion, SampleRow> small(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomTable table = new RandomTable(random, 2 + random.nextInt(3), random.nextDouble());
        List<Column> columns = new ArrayList<>();
        for (int field = 0; field <= random.nextInt(3); field++) {
            table.addColumns(FIELDS.get(random.nextInt(FIELDS.size())), columns);
        }
        HitPolicy hitPolicy = HitPolicy.values()[random.nextInt(3)];
        return table.of(hitPolicy, columns, 1 + random.nextInt(8));
    }

    DecisionTable<SampleQuestion, SampleRow> of(HitPolicy hitPolicy, List<Column> columns, int rows) {
        List<@Nullable Object[]> cells = IntStream.range(0, rows)
                .<@Nullable Object[]>mapToObj(row -> row(columns))
                .toList();
        return SampleTables.of(hitPolicy, Map.of(), columns, cells);
    }

    private void addColumns(String field, List<Column> columns) {
        List<Operator> operators = operators(field);
        for (int i = 0; i <= random.nextInt(2); i++) {
            Operator operator = operators.get(random.nextInt(operators.size()));
            if (columns.stream().noneMatch(column -> column.field().equals(field) && column.operator() == operator)) {
                columns.add(SampleTables.condition(field, operator));
            }
        }
    }

    private static List<Operator> operators(String field) {
        return switch (field) {
            case "riskClass", "segment", "country" -> List.of(Operator.EQUAL, Operator.ONE_OF);
            case "insured" -> List.of(Operator.EQUAL, Operator.NOT_EQUAL);
            case "orderedOn" -> COMPARISONS.subList(0, 6);
            default -> COMPARISONS;
        };
    }

    private @Nullable Object[] row(List<Column> columns) {
        @Nullable Object[] cells = new @Nullable Object[columns.size() + 1];
        for (int place = 0; place < columns.size(); place++) {
            cells[place] = random.nextDouble() < wildcards ? null : cell(columns.get(place));
        }
        cells[columns.size()] = BigDecimal.valueOf(random.nextInt(3));
        return cells;
    }

    private Object cell(Column column) {
        return column.operator() == Operator.ONE_OF
                ? IntStream.rangeClosed(0, random.nextInt(3))
                        .mapToObj(i -> value(column.field()))
                        .distinct()
                        .toList()
                : value(column.field());
    }

    private Object value(String field) {
        int number = random.nextInt(values);
        return switch (field) {
            case "riskClass" -> RiskClass.values()[number % RiskClass.values().length];
            case "segment" -> Segment.values()[number % Segment.values().length];
            case "country" -> "C" + number;
            case "amount", "used" -> BigDecimal.valueOf(number * 5L, 1).setScale(1 + random.nextInt(2));
            case "daysPastDue" -> number - 1;
            case "invoices" -> (long) number * 2;
            case "insured" -> number % 2 == 0;
            default -> LocalDate.of(2026, 1, 1).plusDays(number);
        };
    }
}
