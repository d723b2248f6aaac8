package io.encours.bench.tables;

import io.encours.engine.EngineSettings.TableEvaluation;

/** Everything that answers the questions of a tariff. */
public enum TariffEngines {
    /** A question asked by a rule, with its row trace, as the service evaluates every decision. */
    ENCOURS("Encours, asked from a rule, with trace"),
    /** Ten such questions in one evaluation. */
    ENCOURS_TEN("the same, ten questions an evaluation"),
    /** The service with its tables compiled row by row. */
    ENCOURS_ROW_RULES("Encours, its tables as Drools rules"),
    /** Drools as it comes: its decision-table compiler, a stateless session a call. */
    DROOLS("Drools decision table, stateless session"),
    /** The least that asking from a rule can cost. */
    INDEX_IN_DROOLS("One Drools rule that asks the hand-written index, session used again"),
    /** OpenL Tablets as it comes. */
    OPENL("OpenL Tablets"),
    /** Our table alone, without a session. */
    TABLE("Encours' table alone"),
    /** What a programmer would write for this one table. */
    HAND_WRITTEN("Hand-written index");

    private final String label;

    TariffEngines(String label) {
        this.label = label;
    }

    /** In words. */
    public String label() {
        return label;
    }

    /** How many questions a call asks. */
    public int questionsACall() {
        return this == ENCOURS_TEN ? 10 : 1;
    }

    /** Ready to be asked, after it has answered every question right. */
    TariffEngine of(Tariff tariff) {
        TariffEngine engine = made(tariff);
        for (int i = 0; i < Tariff.QUESTIONS; i++) {
            requireRight(tariff, i, engine.points(i));
        }
        return engine;
    }

    private TariffEngine made(Tariff tariff) {
        return switch (this) {
            case ENCOURS, ENCOURS_TEN -> EvaluatedTariff.of(tariff, TableEvaluation.INDEXED, questionsACall());
            case ENCOURS_ROW_RULES -> EvaluatedTariff.of(tariff, TableEvaluation.DROOLS, questionsACall());
            case DROOLS -> StockDroolsTariff.of(tariff);
            case INDEX_IN_DROOLS -> IndexInDrools.of(tariff);
            case OPENL -> OpenLTariff.of(tariff);
            case TABLE -> TableTariff.of(tariff);
            case HAND_WRITTEN -> HandWrittenTariff.of(tariff);
        };
    }

    private void requireRight(Tariff tariff, int question, int answered) {
        int expected = 0;
        for (int i = 0; i < questionsACall(); i++) {
            expected += tariff.points().get((question + i) % Tariff.QUESTIONS);
        }
        if (answered != expected) {
            throw new IllegalStateException("%s answers %d to %s (expected: %d)"
                    .formatted(label, answered, tariff.questions().get(question), expected));
        }
    }
}
