package io.encours.bench.tables;

import io.encours.facts.bench.TariffQuestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openl.rules.runtime.RulesEngineFactory;

/** The same rows in OpenL Tablets, the amount as one column of ranges, which it has an index for. */
final class OpenLTariff implements TariffEngine {

    private final TariffRules rules;
    private final List<TariffQuestion> questions;
    private final List<Double> amounts;

    private OpenLTariff(TariffRules rules, List<TariffQuestion> questions) {
        this.rules = rules;
        this.questions = questions;
        this.amounts = questions.stream()
                .map(question -> question.amount().doubleValue())
                .toList();
    }

    static OpenLTariff of(Tariff tariff) {
        try {
            Path file = Files.createTempFile("tariff", ".xlsx");
            Files.write(file, OpenLWorkbook.of(tariff));
            TariffRules rules = new RulesEngineFactory<>(file.toUri().toURL(), TariffRules.class).newEngineInstance();
            Files.delete(file);
            return new OpenLTariff(rules, tariff.questions());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public int points(int number) {
        TariffQuestion question = questions.get(number);
        Integer points = rules.tariff(
                question.riskClass(), question.segment(), question.country(), question.insured(), amounts.get(number));
        return points == null ? -1 : points;
    }

    @Override
    public void close() {}
}
