package io.encours.bench.tables;

import io.encours.facts.bench.TariffQuestion;
import io.encours.facts.bench.TariffRow;
import io.encours.table.DecisionTable;
import io.encours.table.WorkbookReader;
import java.util.List;

/** The indexed table itself, asked without a session. */
record TableTariff(DecisionTable<TariffQuestion, TariffRow> table, List<TariffQuestion> questions)
        implements TariffEngine {

    @SuppressWarnings("unchecked")
    static TableTariff of(Tariff tariff) {
        DecisionTable<?, ?> table =
                new WorkbookReader().read("tariff", tariff.workbook()).tables().get(0);
        return new TableTariff((DecisionTable<TariffQuestion, TariffRow>) table, tariff.questions());
    }

    @Override
    public int points(int question) {
        return table.match(questions.get(question)).get(0).points();
    }

    @Override
    public void close() {}
}
