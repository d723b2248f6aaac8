package io.encours.engine;

import io.encours.facts.BoundsQuestion;
import io.encours.facts.Question;
import io.encours.facts.Row;
import io.encours.table.DecisionTable;
import java.util.List;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.rule.RuleRuntime;

/**
 * Answers the questions that rules put into a session, at once, with the rows that the indexed tables have for them.
 *
 * <p>Where the rows of the tables are rules of the session, it answers only at which values a table's answer changes.
 */
final class TableAnswers extends DefaultRuleRuntimeEventListener {

    private final Tables tables;
    private final boolean rowRules;
    private final Trace trace;

    TableAnswers(Tables tables, boolean rowRules, Trace trace) {
        this.tables = tables;
        this.rowRules = rowRules;
        this.trace = trace;
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        Object fact = event.getObject();
        if (fact instanceof Question question && !rowRules) {
            tables.answering(question.getClass()).ifPresent(table -> answer(question, table, event.getKieRuntime()));
        } else if (fact instanceof BoundsQuestion question) {
            event.getKieRuntime().insert(tables.bounds(question));
        }
    }

    private void answer(Question question, DecisionTable<?, ?> table, RuleRuntime session) {
        List<? extends Row<?>> rows = tables.rows(question);
        trace.answered(table, question, rows);
        rows.forEach(session::insert);
    }
}
