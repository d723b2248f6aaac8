package io.encours.engine;

import io.encours.facts.RowValues;
import io.encours.facts.Verdict;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;

/** A Drools session for one evaluation. */
final class EvaluationSession {

    private static final RowValues NO_VALUES = (name, value) -> {};

    private final KieSession session;
    private final RuleFirings rules;
    /** Whether the rows of the tables are rules of the session; else the indexed tables answer. */
    private final boolean rowRules;

    /**
     * A session to evaluate in.
     *
     * @param rules the firings of its rules
     * @param globals the names of the globals that its rules know
     */
    EvaluationSession(KieSession session, RuleFirings rules, Set<String> globals) {
        this.session = session;
        this.rules = rules;
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
    Conclusions evaluate(Tables tables, List<Object> facts, int firingLimit) {
        Trace trace = new Trace(tables, rules, session);
        session.addEventListener(new TableAnswers(tables, rowRules, trace));
        facts.forEach(session::insert);
        int fired = session.fireAllRules(trace, firingLimit + 1);
        if (fired > firingLimit) {
            throw EvaluationException.runaway(firingLimit);
        }
        return trace.conclusions();
    }

    /** Has the evaluation end with the first verdict that is enough; no rule fires after it. */
    void endWith(Predicate<Verdict> enough) {
        session.addEventListener(new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                if (event.getObject() instanceof Verdict verdict && enough.test(verdict)) {
                    session.halt();
                }
            }
        });
    }

    void dispose() {
        session.dispose();
    }

    /** What a session came to. */
    record Conclusions(List<Object> facts, List<Firing> firings, List<Consultation> consultations) {}
}
