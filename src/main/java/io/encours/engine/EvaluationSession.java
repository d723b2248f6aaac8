package io.encours.engine;

import io.encours.facts.RowValues;
import java.util.List;
import java.util.Set;
import org.kie.api.runtime.KieSession;

/** A Drools session for one evaluation. */
final class EvaluationSession {

    private static final RowValues NO_VALUES = (name, value) -> {};

    private final KieSession session;
    private final Trace trace;

    /**
     * A session to evaluate in.
     *
     * @param globals the names of the globals that its rules know
     */
    EvaluationSession(KieSession session, Set<String> globals) {
        this.session = session;
        TableAnswers answers = new TableAnswers();
        this.trace = new Trace(answers);
        session.addEventListener(trace.facts());
        session.addEventListener(trace.firings());
        global(globals, "answers", answers);
        global(globals, "row", NO_VALUES);
    }

    private void global(Set<String> globals, String name, Object value) {
        if (globals.contains(name)) {
            session.setGlobal(name, value);
        }
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
