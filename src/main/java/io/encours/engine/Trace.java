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
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.DefaultAgendaEventListener;

/** Notes what a session does in one evaluation: facts inserted, rules fired, rows that answered. */
final class Trace {

    private static final String ROOT = "rules.";

    private final Tables tables;
    private final RowCollector rowRules;
    private final List<Object> facts = new ArrayList<>();
    private final List<Firing> firings = new ArrayList<>();
    private final List<Consultation> consultations = new ArrayList<>();
    /** What tables answered to the rule that is firing: a trace names the rule first. */
    private final List<Firing> answers = new ArrayList<>();

    Trace(Tables tables) {
        this.tables = tables;
        this.rowRules = new RowCollector(tables);
    }

    Conclusions conclusions() {
        rowRules.requireNoAmbiguity();
        firings.addAll(answers);
        consultations.addAll(rowRules.consultations());
        return new Conclusions(facts, firings, consultations);
    }

    void inserted(Object fact) {
        facts.add(fact);
    }

    AgendaEventListener firings() {
        return new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                note(event);
            }
        };
    }

    private void note(AfterMatchFiredEvent event) {
        Rule rule = event.getMatch().getRule();
        if (rule.getPackageName().startsWith(RowRules.PACKAGE)) {
            rowRules.collect(event).ifPresent(row -> {
                firings.add(new Firing(
                        "table " + row.source().table() + "/" + row.source().sheet(), List.of(row.source())));
                event.getKieRuntime().insert(row);
            });
        } else {
            firings.add(new Firing(name(rule), List.of()));
        }
        firings.addAll(answers);
        answers.clear();
    }

    /** Notes the rows that a table answered. */
    void answered(DecisionTable<?, ?> table, Question question, List<? extends Row<?>> rows) {
        RowSource[] sources = new RowSource[rows.size()];
        Arrays.setAll(sources, place -> rows.get(place).source());
        List<RowSource> answer = List.of(sources);
        answers.add(new Firing(tables.label(table), answer));
        consultations.add(new Consultation(table, question, answer));
    }

    /** A rule as a trace names it: {@code score/the class follows from the score}. */
    static String name(Rule rule) {
        String room = rule.getPackageName();
        return (room.startsWith(ROOT) ? room.substring(ROOT.length()) : room) + "/" + rule.getName();
    }
}
