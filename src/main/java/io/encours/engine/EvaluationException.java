package io.encours.engine;

import org.jspecify.annotations.Nullable;

/** An evaluation that came to no single conclusion: a run-away rule set, two results, a rule that failed. */
public final class EvaluationException extends RuntimeException {

    EvaluationException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static EvaluationException runaway(int limit) {
        return new EvaluationException(
                "the rules were stopped after %d firings without coming to an end".formatted(limit), null);
    }
}
