package io.encours.bench.tables;

import io.encours.facts.RowValues;
import io.encours.facts.bench.TariffQuestion;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.Results;
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
        System.setProperty("drools.externaliseCanonicalModelLambda", "false");
        KieServices kie = KieServices.get();
        ReleaseId id = kie.newReleaseId(
                "io.encours.bench", "tariff", Integer.toString(tariff.rows().size()));
        KieFileSystem files = kie.newKieFileSystem();
        files.generateAndWritePomXML(id);
        files.write(
                "src/main/resources/stock/tariff.drl",
                new SpreadsheetCompiler().compile(new ByteArrayInputStream(tariff.workbook()), "Tariff"));
        Results results =
                kie.newKieBuilder(files).buildAll(ExecutableModelProject.class).getResults();
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(results.toString());
        }
        return new StockDroolsTariff(kie.newKieContainer(id), tariff.questions());
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
