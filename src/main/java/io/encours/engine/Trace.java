package io.encours.engine;

import io.encours.engine.EvaluationSession.Conclusions;
import io.encours.facts.Row;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.rule.FactHandle;

/** Notes what a session does in one evaluation: facts inserted, rules fired, rows that answered. */
final class Trace {

    private final TableAnswers answers;
    private final RowCollector rowRules = new RowCollector();
    private List<FactHandle> handles = new ArrayList<>();
    private List<Object> facts = new ArrayList<>();
    private List<Firing> firings = new ArrayList<>();

    Trace(TableAnswers answers) {
        this.answers = answers;
    }

    void begin(Tables tables) {
        rowRules.begin(tables);
        handles = new ArrayList<>();
        facts = new ArrayList<>();
        firings = new ArrayList<>();
    }

    Conclusions conclusions() {
        rowRules.requireNoAmbiguity();
        return new Conclusions(facts, firings);
    }

    List<FactHandle> handles() {
        return handles;
    }

    RuleRuntimeEventListener facts() {
        return new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                handles.add(event.getFactHandle());
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
            firings.add(new Firing(
                    "table " + rule.getName(),
                    answers.latest().stream().map(Row::source).toList()));
        } else if (rule.getPackageName().startsWith(RowRules.PACKAGE)) {
            rowRules.collect(event).ifPresent(row -> {
                firings.add(new Firing(
                        "table " + row.source().table() + "/" + row.source().sheet(), List.of(row.source())));
                event.getKieRuntime().insert(row);
            });
        } else {
            firings.add(
                    new Firing(rule.getPackageName().replaceFirst("^rules\\.", "") + "/" + rule.getName(), List.of()));
        }
    }
}
