package io.encours.engine;

import io.encours.engine.EvaluationSession.Conclusions;
import io.encours.facts.Row;
import io.encours.table.DecisionTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;

/** Notes what a session does in one evaluation: facts inserted, rules fired, rows that answered. */
final class Trace {

    private static final String ROOT = "rules.";

    private final TableAnswers answers;
    private final RowCollector rowRules = new RowCollector();
    private Tables tables = Tables.NONE;
    private final List<Object> facts = new ArrayList<>();
    private final List<Firing> firings = new ArrayList<>();

    Trace(TableAnswers answers) {
        this.answers = answers;
    }

    void askedOf(Tables newTables) {
        tables = newTables;
        answers.askedOf(newTables);
        rowRules.askedOf(newTables);
    }

    Conclusions conclusions() {
        rowRules.requireNoAmbiguity();
        return new Conclusions(facts, firings);
    }

    RuleRuntimeEventListener facts() {
        return new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                facts.add(event.getObject());
            }
        };
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
        if (rule.getPackageName().equals(ConsultRules.PACKAGE)) {
            asked(event)
                    .ifPresent(table -> firings.add(new Firing(
                            "table " + Tables.name(table),
                            answers.latest().stream().map(Row::source).toList())));
        } else if (rule.getPackageName().startsWith(RowRules.PACKAGE)) {
            rowRules.collect(event).ifPresent(row -> {
                firings.add(new Firing(
                        "table " + row.source().table() + "/" + row.source().sheet(), List.of(row.source())));
                event.getKieRuntime().insert(row);
            });
        } else {
            firings.add(new Firing(name(rule), List.of()));
        }
    }

    /** The table whose rows were asked for; none where only its bounds were. */
    private Optional<DecisionTable<?, ?>> asked(AfterMatchFiredEvent event) {
        return tables.answering(event.getMatch().getObjects().get(0).getClass());
    }

    /** A rule as a trace names it: {@code score/the class follows from the score}. */
    static String name(Rule rule) {
        String room = rule.getPackageName();
        return (room.startsWith(ROOT) ? room.substring(ROOT.length()) : room) + "/" + rule.getName();
    }
}
