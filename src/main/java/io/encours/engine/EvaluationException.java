package io.encours.engine;

import io.encours.table.AmbiguousRowsException;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.ConsequenceException;

/** An evaluation that came to no single conclusion: a run-away rule set, two results, a rule that failed. */
public final class EvaluationException extends RuntimeException {

    EvaluationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** What a rule threw, named by the rule where Drools knows it. */
    static EvaluationException failed(Throwable failure) {
        Throwable cause = failure;
        String message = "a rule failed";
        while (cause != null) {
            if (cause instanceof AmbiguousRowsException ambiguous) {
                return new EvaluationException(String.valueOf(ambiguous.getMessage()), failure);
            } else if (cause instanceof ConsequenceException consequence) {
                message = "the rule %s failed".formatted(RuleFirings.name(consequence.getRule()));
            }
            cause = cause.getCause();
        }
        return new EvaluationException(message, failure);
    }

    static EvaluationException runaway(int limit) {
        return new EvaluationException(
                "the rules were stopped after %d firings without coming to an end".formatted(limit), null);
    }
}
