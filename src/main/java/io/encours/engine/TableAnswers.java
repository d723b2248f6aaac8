package io.encours.engine;

import io.encours.facts.BoundsQuestion;
import io.encours.facts.Question;
import io.encours.facts.Questions;
import io.encours.facts.Row;
import io.encours.table.DecisionTable;
import java.util.List;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.rule.RuleRuntime;

/**
 * Notes the facts that rules put into a session, and answers questions among them at once, with the rows that the indexed
 * tables have for them.
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
        trace.inserted(fact);
        if (fact instanceof Question question && !rowRules) {
            answer(question, event.getKieRuntime());
        } else if (fact instanceof Questions questions) {
            questions
                    .asked()
                    .forEach(rowRules ? event.getKieRuntime()::insert : each -> answer(each, event.getKieRuntime()));
        } else if (fact instanceof BoundsQuestion question) {
            event.getKieRuntime().insert(tables.bounds(question));
        }
    }

    private void answer(Question question, RuleRuntime session) {
        tables.answering(question.getClass()).ifPresent(table -> answer(question, table, session));
    }

    @SuppressWarnings("unchecked")
    private <Q extends Question> void answer(Q question, DecisionTable<?, ?> table, RuleRuntime session) {
        List<? extends Row<Q>> rows = ((DecisionTable<Q, ? extends Row<Q>>) table).match(question);
        trace.answered(table, question, rows);
        rows.forEach(session::insert);
    }
}
