package io.encours.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.facts.RiskClass;
import io.encours.facts.sample.SampleQuestion;
import io.encours.facts.sample.SampleRow;
import io.encours.facts.sample.Segment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index and a plain scan of the rows give the same rows, whatever the table and the question. */
class IndexTests {

    private static final int QUESTIONS = 200;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 40, 400, 2_000})
    void findsTheRowsThatAScanFinds(int size) {
        for (int seed = 0; seed < (size > 1_000 ? 1 : size > 100 ? 2 : 12); seed++) {
            RandomTable table = new RandomTable(new SplittableRandom(seed * 7_919L + size), size);
            for (int i = 0; i < QUESTIONS; i++) {
                SampleQuestion question = table.question();
                assertThat(numbers(table.indexed().matchAll(question)))
                        .as("seed %d, question %s", seed, question)
                        .isEqualTo(table.scan(question));
                assertThat(table.indexed().check(question).stream()
                                .filter(row -> row.unmet().isEmpty())
                                .map(row -> row.row().number()))
                        .as("seed %d, question %s", seed, question)
                        .isEqualTo(table.scan(question));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 60, 600})
    void answersByHitPolicy(int size) {
        RandomTable table = new RandomTable(new SplittableRandom(size), size);
        DecisionTable<SampleQuestion, SampleRow> collecting = table.with(HitPolicy.COLLECT);
        DecisionTable<SampleQuestion, SampleRow> first = table.with(HitPolicy.FIRST);
        DecisionTable<SampleQuestion, SampleRow> unique = table.with(HitPolicy.UNIQUE);
        for (int i = 0; i < QUESTIONS; i++) {
            SampleQuestion question = table.question();
            List<Integer> scanned = table.scan(question);
            assertThat(numbers(collecting.match(question))).isEqualTo(scanned);
            assertThat(numbers(first.match(question))).isEqualTo(scanned.subList(0, Math.min(1, scanned.size())));
            assertThat(numbersOrAmbiguous(unique, question)).isEqualTo(scanned);
        }
    }

    private static List<Integer> numbersOrAmbiguous(
            DecisionTable<SampleQuestion, SampleRow> table, SampleQuestion question) {
        try {
            return numbers(table.match(question));
        } catch (AmbiguousRowsException e) {
            return e.rows().stream().map(source -> source.row()).toList();
        }
    }

    private static List<Integer> numbers(List<SampleRow> rows) {
        return rows.stream().map(row -> row.source().row()).toList();
    }

    /** A table with random columns, rows and questions; questions often lie on a bound of a row. */
    private static final class RandomTable {

        private static final List<Operator> COMPARISONS = List.of(
                Operator.EQUAL,
                Operator.NOT_EQUAL,
                Operator.AT_LEAST,
                Operator.ABOVE,
                Operator.BELOW,
                Operator.AT_MOST,
                Operator.ONE_OF);
        private static final Map<String, List<Operator>> OPERATORS = Map.of(
                "riskClass", List.of(Operator.EQUAL, Operator.ONE_OF),
                "segment", List.of(Operator.EQUAL, Operator.ONE_OF),
                "country", List.of(Operator.EQUAL, Operator.ONE_OF),
                "amount", COMPARISONS,
                "used", COMPARISONS,
                "daysPastDue", COMPARISONS,
                "invoices", COMPARISONS,
                "insured", List.of(Operator.EQUAL, Operator.NOT_EQUAL),
                "orderedOn", COMPARISONS.subList(0, 6));

        private final SplittableRandom random;
        private final List<Column> columns = new ArrayList<>();
        private final List<TableRow> rows;
        private final int values;
        private final double wildcards;
        private final DecisionTable<SampleQuestion, SampleRow> indexed;

        RandomTable(SplittableRandom random, int size) {
            this.random = random;
            this.values = 2 + random.nextInt(random.nextInt(3) == 0 ? 4_000 : 40);
            this.wildcards = random.nextDouble();
            addColumns();
            this.rows = IntStream.range(0, size).mapToObj(this::row).toList();
            this.indexed = with(HitPolicy.COLLECT);
        }

        DecisionTable<SampleQuestion, SampleRow> indexed() {
            return indexed;
        }

        DecisionTable<SampleQuestion, SampleRow> with(HitPolicy hitPolicy) {
            return new DecisionTable<>(
                    new TableSpec<>(
                            "random",
                            "Random",
                            "Sample",
                            SampleQuestion.class,
                            SampleRow.class,
                            hitPolicy,
                            Map.of(),
                            new Layout(columns, -1, -1, 99)),
                    rows);
        }

        SampleQuestion question() {
            return new SampleQuestion(
                    (RiskClass) sometimes("riskClass"),
                    (Segment) sometimes("segment"),
                    (String) sometimes("country"),
                    (BigDecimal) sometimes("amount"),
                    (BigDecimal) sometimes("used"),
                    (Integer) value("daysPastDue"),
                    (Long) sometimes("invoices"),
                    (Boolean) sometimes("insured"),
                    (LocalDate) sometimes("orderedOn"));
        }

        List<Integer> scan(SampleQuestion question) {
            return rows.stream()
                    .filter(row -> matches(row, question))
                    .map(TableRow::number)
                    .toList();
        }

        private void addColumns() {
            OPERATORS.keySet().stream().sorted().forEach(field -> {
                for (Operator operator : Objects.requireNonNull(OPERATORS.get(field))) {
                    if (random.nextInt(4) == 0) {
                        columns.add(column(field, operator));
                    }
                }
            });
            columns.add(new Column(
                    99,
                    Column.Kind.ACTION,
                    "maxPercent",
                    Operator.SET,
                    ColumnDraft.action(SampleRow.class.getRecordComponents()[1], "")
                            .type(),
                    "",
                    ""));
        }

        private static Column column(String field, Operator operator) {
            FactRecord question = FactRecord.of(SampleQuestion.class);
            ColumnDraft draft = ColumnDraft.condition(question.components().get(question.indexOf(field)), operator, "");
            return new Column(1, Column.Kind.CONDITION, field, operator, draft.type(), "", "");
        }

        private TableRow row(int place) {
            List<@Nullable Object> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(cell(column, place)));
            return new TableRow(place + 1, cells, "", "");
        }

        private @Nullable Object cell(Column column, int place) {
            if (column.operator() == Operator.SET) {
                return BigDecimal.valueOf(place);
            }
            if (random.nextDouble() < wildcards) {
                return null;
            }
            return column.operator() == Operator.ONE_OF
                    ? IntStream.rangeClosed(0, random.nextInt(3))
                            .mapToObj(i -> value(column.field()))
                            .distinct()
                            .toList()
                    : value(column.field());
        }

        private @Nullable Object sometimes(String field) {
            return random.nextInt(8) == 0 ? null : value(field);
        }

        private Object value(String field) {
            int number = random.nextInt(values);
            return switch (field) {
                case "riskClass" -> List.of(RiskClass.values()).get(number % 6);
                case "segment" -> List.of(Segment.values()).get(number % 4);
                case "country" -> "C" + number;
                case "amount" -> amount(number);
                case "used" -> beyondDoubles(amount(number));
                case "daysPastDue" -> number - 3;
                case "invoices" -> (long) number;
                case "insured" -> number % 2 == 0;
                default -> LocalDate.of(2026, 1, 1).plusDays(number);
            };
        }

        private BigDecimal amount(int number) {
            return BigDecimal.valueOf(number * 5L, random.nextInt(2)).setScale(random.nextInt(1, 3));
        }

        /** Now and then so near to another, or so far from nought, that floating-point numbers would not tell. */
        private BigDecimal beyondDoubles(BigDecimal amount) {
            return switch (random.nextInt(8)) {
                case 0 -> amount.add(BigDecimal.valueOf(random.nextInt(-2, 3), 30));
                case 1 -> amount.movePointRight(400).negate();
                case 2 -> amount.movePointLeft(400);
                default -> amount;
            };
        }

        private boolean matches(TableRow row, SampleQuestion question) {
            return IntStream.range(0, columns.size())
                    .filter(place ->
                            columns.get(place).isCondition() && row.cells().get(place) != null)
                    .allMatch(place -> matches(
                            columns.get(place).operator(),
                            component(question, columns.get(place).field()),
                            Objects.requireNonNull(row.cells().get(place))));
        }

        private static @Nullable Object component(SampleQuestion question, String field) {
            return switch (field) {
                case "riskClass" -> question.riskClass();
                case "segment" -> question.segment();
                case "country" -> question.country();
                case "amount" -> question.amount();
                case "used" -> question.used();
                case "daysPastDue" -> question.daysPastDue();
                case "invoices" -> question.invoices();
                case "insured" -> question.insured();
                default -> question.orderedOn();
            };
        }

        private static boolean matches(Operator operator, @Nullable Object given, Object cell) {
            if (given == null) {
                return false;
            }
            return switch (operator) {
                case EQUAL -> compare(given, cell) == 0;
                case NOT_EQUAL -> compare(given, cell) != 0;
                case AT_LEAST -> compare(given, cell) >= 0;
                case ABOVE -> compare(given, cell) > 0;
                case BELOW -> compare(given, cell) < 0;
                case AT_MOST -> compare(given, cell) <= 0;
                case ONE_OF -> ((Collection<?>) cell).stream().anyMatch(one -> compare(given, one) == 0);
                case SET -> throw new IllegalArgumentException(Arrays.toString(new Object[] {given, cell}));
            };
        }

        @SuppressWarnings("unchecked")
        private static int compare(Object one, Object other) {
            return ((Comparable<Object>) one).compareTo(other);
        }
    }
}
