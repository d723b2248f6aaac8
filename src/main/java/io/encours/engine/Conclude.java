package io.encours.engine;

import io.encours.engine.EvaluationSession.Conclusions;
import io.encours.facts.Bounds;
import io.encours.facts.BoundsQuestion;
import io.encours.facts.Cure;
import io.encours.facts.DecisionType;
import io.encours.facts.HumanReview;
import io.encours.facts.MissingData;
import io.encours.facts.Question;
import io.encours.facts.Questions;
import io.encours.facts.Reason;
import io.encours.facts.Request;
import io.encours.facts.Result;
import io.encours.facts.Row;
import io.encours.facts.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sorts the facts that a session came to into the parts of an evaluation. */
final class Conclude {

    /** By decision and field: the order in which rules happen to miss things tells nothing. */
    private static final Comparator<MissingData> BY_PLACE = Comparator.comparing(MissingData::decision)
            .thenComparing(MissingData::field)
            .thenComparing(MissingData::wantedFor);

    private final DecisionType type;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Cure> cures = new ArrayList<>();
    private final SortedSet<MissingData> missing = new TreeSet<>(BY_PLACE);
    private final List<Object> derived = new ArrayList<>();
    private @Nullable Result result;
    private @Nullable Verdict verdict;
    private boolean humanReview;

    private Conclude(DecisionType type, List<Object> facts) {
        this.type = type;
        facts.forEach(this::take);
    }

    /**
     * What the facts come to.
     *
     * @param order in which reasons are told
     *
     * @throws EvaluationException if the rules gave more than one result, or settled on another outcome than it has
     */
    static Evaluation from(DecisionType type, Request request, Conclusions conclusions, Comparator<Reason> order) {
        return new Conclude(type, conclusions.facts()).evaluation(request, conclusions, order);
    }

    /** What there is to say where the rules came to nothing. */
    static Evaluation nothing(Request request, Comparator<Reason> order) {
        return from(DecisionType.of(request), request, new Conclusions(List.of(), List.of(), List.of()), order);
    }

    /** What is settled, as far as the evaluation went: the outcome of the verdict, or else of the result. */
    static String outcome(DecisionType type, Conclusions conclusions) {
        Conclude facts = new Conclude(type, conclusions.facts());
        return facts.verdict == null
                ? facts.concluded()
                : facts.verdict.outcome().name();
    }

    private void take(Object fact) {
        if (type.result().isInstance(fact)) {
            conclude(type.result().cast(fact));
        } else if (fact instanceof Reason reason && reason.decision() == type) {
            reasons.add(reason);
        } else if (fact instanceof Cure cure && cure.decision() == type) {
            cures.add(cure);
        } else if (fact instanceof MissingData data) {
            missing.add(data);
        } else if (fact instanceof HumanReview review && review.decision() == type) {
            humanReview = true;
        } else if (!isAsking(fact)) {
            settle(fact);
            derived.add(fact);
        }
    }

    private void conclude(Result another) {
        if (result != null) {
            throw new EvaluationException("the rules gave several results for one %s".formatted(type.written()), null);
        }
        result = another;
    }

    private void settle(Object fact) {
        if (fact instanceof Verdict settled && settled.decision() == type) {
            requireSameOutcome(
                    settled.outcome().name(),
                    verdict == null ? null : verdict.outcome().name());
            verdict = settled;
        }
    }

    private void requireSameOutcome(String settled, @Nullable String other) {
        if (other != null && !other.equals(settled)) {
            throw new EvaluationException(
                    "the rules settled on %s for one %s that is %s".formatted(settled, type.written(), other), null);
        }
    }

    private Evaluation evaluation(Request request, Conclusions conclusions, Comparator<Reason> order) {
        if (verdict != null) {
            requireSameOutcome(verdict.outcome().name(), concluded());
        }
        return new Evaluation(
                type,
                request,
                result,
                result == null
                        ? List.of(Reason.of(type, Evaluation.NO_RULE, Map.of(), null))
                        : reasons.stream().sorted(order).toList(),
                List.copyOf(cures),
                List.copyOf(missing),
                result == null || humanReview,
                List.copyOf(derived),
                List.copyOf(conclusions.firings()),
                List.copyOf(conclusions.consultations()),
                List.of());
    }

    private String concluded() {
        return result == null ? Evaluation.REFER : result.outcome();
    }

    /** Whether the fact is a part of the asking, which request and trace have. */
    private static boolean isAsking(Object fact) {
        return fact instanceof Question
                || fact instanceof Questions
                || fact instanceof Row<?>
                || fact instanceof BoundsQuestion
                || fact instanceof Bounds
                || fact instanceof Request;
    }
}
