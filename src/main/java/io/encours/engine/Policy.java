package io.encours.engine;

import io.encours.engine.EvaluationSession.Conclusions;
import io.encours.facts.DecisionType;
import io.encours.facts.Question;
import io.encours.facts.Request;
import io.encours.table.AmbiguousRowsException;
import io.encours.table.DecisionTable;
import io.encours.table.SheetTest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Compiled rules with their tables, ready to evaluate requests.
 *
 * <p>Safe for concurrent use. The same request on the same policy always gives the same evaluation. Close it when nobody
 * evaluates on it any more; an evaluation after that throws {@link IllegalStateException}.
 */
public final class Policy implements AutoCloseable {

    private final RuleContainers.Lease rules;
    private final Tables tables;
    private final Map<String, List<SheetTest>> sheetTests;
    private final int firingLimit;
    private final AtomicBoolean closed = new AtomicBoolean();

    Policy(RuleContainers.Lease rules, Tables tables, Map<String, List<SheetTest>> sheetTests, int firingLimit) {
        this.rules = rules;
        this.tables = tables;
        this.sheetTests = Map.copyOf(sheetTests);
        this.firingLimit = firingLimit;
    }

    /**
     * Evaluates a request.
     *
     * @param request with its date set
     * @throws IllegalArgumentException if the request has no date
     * @throws EvaluationException if the rules come to no single conclusion; then nothing is decided
     */
    public Evaluation evaluate(Request request) {
        if (request.asOf() == null) {
            throw new IllegalArgumentException("a request without a date cannot be evaluated");
        }
        if (closed.get()) {
            throw new IllegalStateException("this policy has been closed");
        }
        return Conclude.from(DecisionType.of(request), request, conclusions(request));
    }

    /** Everything that follows from one fact. */
    Conclusions conclusions(Object fact) {
        RuleContainer container = rules.container();
        EvaluationSession session = container.borrow();
        boolean clean = false;
        try {
            Conclusions conclusions = session.evaluate(tables, fact, firingLimit);
            clean = true;
            return conclusions;
        } catch (EvaluationException e) {
            throw e;
        } catch (RuntimeException e) {
            throw failure(e);
        } finally {
            if (clean) {
                container.giveBack(session);
            } else {
                session.dispose();
            }
        }
    }

    private static EvaluationException failure(RuntimeException e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        String message = root instanceof AmbiguousRowsException ? root.getMessage() : null;
        return new EvaluationException(message == null ? "a rule failed" : message, e);
    }

    public Collection<DecisionTable<?, ?>> tables() {
        return tables.all();
    }

    /** The table that answers a question, if the policy has one. */
    @SuppressWarnings("unchecked")
    public <Q extends Question> Optional<DecisionTable<Q, ?>> table(Class<Q> question) {
        return tables.answering(question).map(table -> (DecisionTable<Q, ?>) table);
    }

    /** The tests that credit managers wrote in the workbooks, by workbook. */
    public Map<String, List<SheetTest>> sheetTests() {
        return sheetTests;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            rules.close();
        }
    }
}
