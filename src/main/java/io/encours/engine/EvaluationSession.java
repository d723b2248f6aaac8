package io.encours.engine;

import io.encours.facts.RowValues;
import java.util.List;
import java.util.Set;
import org.kie.api.runtime.KieSession;

/** A Drools session for one evaluation. */
final class EvaluationSession {

    private static final RowValues NO_VALUES = (name, value) -> {};

    private final KieSession session;
    /** Whether the rows of the tables are rules of the session; else the indexed tables answer. */
    private final boolean rowRules;

    /**
     * A session to evaluate in.
     *
     * @param globals the names of the globals that its rules know
     */
    EvaluationSession(KieSession session, Set<String> globals) {
        this.session = session;
        this.rowRules = globals.contains("row");
        if (rowRules) {
            session.setGlobal("row", NO_VALUES);
        }
    }

    /**
     * The facts that the rules inserted and the firings, in order.
     *
     * @throws EvaluationException if the rules fire more than the limit
     */
    Conclusions evaluate(Tables tables, Object fact, int firingLimit) {
        Trace trace = new Trace(tables);
        session.addEventListener(trace.firings());
        session.addEventListener(new TableAnswers(tables, rowRules, trace));
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
    record Conclusions(List<Object> facts, List<Firing> firings, List<Consultation> consultations) {}
}
