package io.encours.bench.tables;

import io.encours.facts.RiskClass;
import io.encours.facts.bench.TariffQuestion;
import io.encours.facts.bench.TariffRow;
import io.encours.facts.sample.Segment;
import io.encours.table.HitPolicy;
import io.encours.table.TableBuilder;
import io.encours.table.WorkbookBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A made-up tariff of so many rows with six conditions, and questions that one row each answers.
 *
 * <p>The rows are a grid over class, segment, country and bands of the amount. Three of eight say nothing on insurance,
 * so they answer whether or not the order is insured.
 *
 * @param rows the rows, the points of each being its place
 * @param questions 10,000 questions
 * @param points what is to be answered to each
 */
record Tariff(List<TariffLine> rows, List<TariffQuestion> questions, List<Integer> points) {

    static final int QUESTIONS = 10_000;

    private static final int BAND = 1_000;
    private static final List<RiskClass> CLASSES =
            List.of(RiskClass.A, RiskClass.B, RiskClass.C, RiskClass.D, RiskClass.E);
    private static final List<Segment> SEGMENTS = List.of(Segment.values());

    /** A row of the tariff; the amount from and below, whole numbers. */
    record TariffLine(
            RiskClass riskClass,
            Segment segment,
            String country,
            @Nullable Boolean insured,
            int from,
            int below,
            int points) {}

    /** The same tariff for the same number of rows, every time. */
    static Tariff of(int size) {
        SplittableRandom random = new SplittableRandom(size);
        int bands = size < 1_000 ? 5 : 25;
        List<TariffLine> rows = IntStream.range(0, size)
                .mapToObj(place -> row(place, bands, random))
                .toList();
        List<Integer> asked = random.ints(QUESTIONS, 0, size).boxed().toList();
        return new Tariff(
                rows,
                asked.stream().map(place -> question(rows.get(place), random)).toList(),
                asked);
    }

    private static TariffLine row(int place, int bands, SplittableRandom random) {
        int from = place % bands * BAND;
        int cell = place / bands;
        return new TariffLine(
                CLASSES.get(cell % 5),
                SEGMENTS.get(cell / 5 % 4),
                "C" + cell / 20,
                random.nextInt(8) < 3 ? null : random.nextBoolean(),
                from,
                from + BAND,
                place);
    }

    private static TariffQuestion question(TariffLine row, SplittableRandom random) {
        int cents = random.nextInt(16) == 0 ? 0 : random.nextInt(BAND * 100);
        return new TariffQuestion(
                row.riskClass(),
                row.segment(),
                row.country(),
                row.insured() == null ? random.nextBoolean() : row.insured(),
                BigDecimal.valueOf(row.from() * 100L + cents, 2));
    }

    /** As a workbook that a credit manager could go on editing. */
    byte[] workbook() {
        TableBuilder table = WorkbookBuilder.named("tariff")
                .about("Purpose", "A tariff to measure with")
                .table("Tariff", TariffRow.class, HitPolicy.UNIQUE)
                .currency("EUR")
                .when("riskClass")
                .when("segment")
                .when("country")
                .when("insured")
                .from("amount")
                .below("amount");
        rows.forEach(row -> table.row(
                row.riskClass(),
                row.segment(),
                row.country(),
                row.insured(),
                row.from(),
                row.below(),
                row.points(),
                "proposed"));
        return table.end().build();
    }
}
