package io.encours.bench.tables;

import io.encours.facts.RowValues;
import io.encours.facts.bench.TariffQuestion;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.StatelessKieSession;

/** The same workbook compiled by Drools' own decision-table compiler, one rule a row; a stateless session a question. */
final class StockDroolsTariff implements TariffEngine {

    private final KieContainer container;
    private final KieBase rules;
    private final List<TariffQuestion> questions;

    private StockDroolsTariff(KieContainer container, List<TariffQuestion> questions) {
        this.container = container;
        this.rules = container.getKieBase();
        this.questions = questions;
    }

    static StockDroolsTariff of(Tariff tariff) {
        String drl = new SpreadsheetCompiler().compile(new ByteArrayInputStream(tariff.workbook()), "Tariff");
        String rows = Integer.toString(tariff.rows().size());
        return new StockDroolsTariff(DroolsRules.compiled("tariff", rows, drl), tariff.questions());
    }

    @Override
    public int points(int question) {
        Points points = new Points();
        StatelessKieSession session = rules.newStatelessKieSession();
        session.setGlobal("row", points);
        session.execute(questions.get(question));
        return points.written;
    }

    @Override
    public void close() {
        container.dispose();
    }

    /** Where the row that fires writes its points. */
    private static final class Points implements RowValues {

        private int written = -1;

        @Override
        public void set(String name, Object value) {
            written = ((Number) value).intValue();
        }
    }
}
