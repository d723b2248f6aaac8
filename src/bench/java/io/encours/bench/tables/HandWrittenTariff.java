package io.encours.bench.tables;

import io.encours.bench.tables.Tariff.TariffLine;
import io.encours.facts.RiskClass;
import io.encours.facts.bench.TariffQuestion;
import io.encours.facts.sample.Segment;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a programmer would write who knows this table: a map by what is equal, and in it the amounts in their order. */
record HandWrittenTariff(Map<Key, TreeMap<BigDecimal, TariffLine>> lines, List<TariffQuestion> questions)
        implements TariffEngine {

    record Key(RiskClass riskClass, Segment segment, String country) {}

    static HandWrittenTariff of(Tariff tariff) {
        Map<Key, TreeMap<BigDecimal, TariffLine>> lines = new HashMap<>();
        tariff.rows()
                .forEach(row -> lines.computeIfAbsent(
                                new Key(row.riskClass(), row.segment(), row.country()), any -> new TreeMap<>())
                        .put(BigDecimal.valueOf(row.from()), row));
        return new HandWrittenTariff(lines, tariff.questions());
    }

    @Override
    public int points(int number) {
        return answered(questions.get(number));
    }

    int answered(TariffQuestion question) {
        TreeMap<BigDecimal, TariffLine> bands =
                lines.get(new Key(question.riskClass(), question.segment(), question.country()));
        Map.Entry<BigDecimal, TariffLine> band = bands == null ? null : bands.floorEntry(question.amount());
        return band != null && matches(band.getValue(), question)
                ? band.getValue().points()
                : -1;
    }

    private static boolean matches(TariffLine line, TariffQuestion question) {
        return question.amount().compareTo(BigDecimal.valueOf(line.below())) < 0
                && (line.insured() == null || line.insured() == question.insured());
    }

    @Override
    public void close() {}
}
