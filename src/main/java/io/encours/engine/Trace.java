package io.encours.engine;

import io.encours.engine.EvaluationSession.Conclusions;
import io.encours.facts.Question;
import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.table.DecisionTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;
import org.kie.api.runtime.rule.RuleRuntime;

/**
 * Notes what a session does in one evaluation: facts inserted, rules fired, rows that answered.
 *
 * <p>It sees the rules that fire as a filter that lets all of them pass: a filter is asked once a firing, where a
 * listener has Drools make an event for each step of every match.
 */
final class Trace implements AgendaFilter {

    private final Tables tables;
    private final RuleFirings rules;
    private final RuleRuntime session;
    private final RowCollector rowRules;
    private final List<Object> facts = new ArrayList<>();
    private final List<Firing> firings = new ArrayList<>();
    private final List<Consultation> consultations = new ArrayList<>();

    Trace(Tables tables, RuleFirings rules, RuleRuntime session) {
        this.tables = tables;
        this.rules = rules;
        this.session = session;
        this.rowRules = new RowCollector(tables);
    }

    Conclusions conclusions() {
        rowRules.requireNoAmbiguity();
        consultations.addAll(rowRules.consultations());
        return new Conclusions(facts, firings, consultations);
    }

    void inserted(Object fact) {
        facts.add(fact);
    }

    @Override
    public boolean accept(Match match) {
        Rule rule = match.getRule();
        if (rule.getPackageName().startsWith(RowRules.PACKAGE)) {
            rowRules.collect(match).ifPresent(this::insert);
        } else {
            firings.add(rules.of(rule));
        }
        return true;
    }

    private void insert(Row<?> row) {
        RowSource source = row.source();
        firings.add(new Firing("table " + source.table() + "/" + source.sheet(), List.of(source)));
        session.insert(row);
    }

    /** Notes the rows that a table answered. */
    void answered(DecisionTable<?, ?> table, Question question, List<? extends Row<?>> rows) {
        RowSource[] sources = new RowSource[rows.size()];
        Arrays.setAll(sources, place -> rows.get(place).source());
        List<RowSource> answer = List.of(sources);
        firings.add(new Firing(tables.label(table), answer));
        consultations.add(new Consultation(table, question, answer));
    }
}
