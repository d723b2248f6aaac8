package io.encours.engine;

import io.encours.facts.RowValues;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kie.api.definition.rule.Global;
import org.kie.api.runtime.KieSession;

/** A Drools session for one evaluation. */
final class EvaluationSession {

    private final KieSession session;
    private final Trace trace;

    EvaluationSession(KieSession session) {
        this.session = session;
        TableAnswers answers = new TableAnswers();
        this.trace = new Trace(answers);
        session.addEventListener(trace.facts());
        session.addEventListener(trace.firings());
        Map<String, Object> globals = Map.of("answers", answers, "row", (RowValues) (name, value) -> {});
        session.getKieBase().getKiePackages().stream()
                .flatMap(rules -> rules.getGlobalVariables().stream())
                .map(Global::getName)
                .distinct()
                .forEach(name -> session.setGlobal(name, Objects.requireNonNull(globals.get(name))));
    }

    /**
     * The facts that the rules inserted and the firings, in order.
     *
     * @throws EvaluationException if the rules fire more than the limit
     */
    Conclusions evaluate(Tables tables, Object fact, int firingLimit) {
        trace.askedOf(tables);
        session.insert(fact);
        int fired = session.fireAllRules(firingLimit + 1);
        if (fired > firingLimit) {
            throw EvaluationException.runaway(firingLimit);
        }
        return trace.conclusions();
    }

    void dispose() {
        session.dispose();
    }

    /** What a session came to. */
    record Conclusions(List<Object> facts, List<Firing> firings) {}
}
