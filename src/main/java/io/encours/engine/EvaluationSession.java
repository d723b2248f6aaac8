package io.encours.engine;

import java.util.List;
import org.kie.api.runtime.KieSession;

/** A Drools session that evaluates one request after another and keeps nothing between them. */
final class EvaluationSession {

    private final KieSession session;
    private final TableAnswers answers = new TableAnswers();
    private final Trace trace;

    EvaluationSession(KieSession session) {
        this.session = session;
        this.trace = new Trace(answers);
        session.addEventListener(trace.facts());
        session.addEventListener(trace.firings());
        if (session.getKieBase().getKiePackage(ConsultRules.PACKAGE) != null) {
            session.setGlobal("answers", answers);
        }
    }

    /**
     * The facts that the rules inserted and the firings, in order.
     *
     * @throws EvaluationException if the rules fire more than the limit, or one of them fails; the session must then be
     *     disposed of
     */
    Conclusions evaluate(Tables tables, Object fact, int firingLimit) {
        answers.askedOf(tables);
        trace.begin(tables);
        session.insert(fact);
        int fired = session.fireAllRules(firingLimit + 1);
        if (fired > firingLimit) {
            throw EvaluationException.runaway(firingLimit);
        }
        Conclusions conclusions = trace.conclusions();
        trace.handles().forEach(session::delete);
        return conclusions;
    }

    void dispose() {
        session.dispose();
    }

    /** What a session came to. */
    record Conclusions(List<Object> facts, List<Firing> firings) {}
}
