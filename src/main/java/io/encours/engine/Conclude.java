package io.encours.engine;

import io.encours.engine.EvaluationSession.Conclusions;
import io.encours.facts.Bounds;
import io.encours.facts.BoundsQuestion;
import io.encours.facts.Cure;
import io.encours.facts.DecisionType;
import io.encours.facts.HumanReview;
import io.encours.facts.MissingData;
import io.encours.facts.Question;
import io.encours.facts.Reason;
import io.encours.facts.Request;
import io.encours.facts.Result;
import io.encours.facts.Row;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sorts the facts that a session came to into the parts of an evaluation. */
final class Conclude {

    /** By decision and field: the order in which rules happen to miss things tells nothing. */
    private static final Comparator<MissingData> BY_PLACE = Comparator.comparing(MissingData::decision)
            .thenComparing(MissingData::field)
            .thenComparing(MissingData::wantedFor);

    private Conclude() {}

    static Evaluation from(DecisionType type, Request request, Conclusions conclusions) {
        List<Object> facts = conclusions.facts();
        Result result = result(type, facts);
        return new Evaluation(
                type,
                request,
                result,
                result == null
                        ? List.of(Reason.of(type, Evaluation.NO_RULE, Map.of(), null))
                        : of(Reason.class, facts)
                                .filter(reason -> reason.decision() == type)
                                .toList(),
                of(Cure.class, facts).filter(cure -> cure.decision() == type).toList(),
                of(MissingData.class, facts).distinct().sorted(BY_PLACE).toList(),
                result == null || of(HumanReview.class, facts).anyMatch(review -> review.decision() == type),
                facts.stream()
                        .filter(fact -> fact != result && isDerived(type, fact))
                        .toList(),
                List.copyOf(conclusions.firings()),
                List.copyOf(conclusions.consultations()));
    }

    private static @Nullable Result result(DecisionType type, List<Object> facts) {
        List<? extends Result> results = of(type.result(), facts).toList();
        if (results.size() > 1) {
            throw new EvaluationException(
                    "the rules gave %d results for one %s".formatted(results.size(), type.written()), null);
        }
        return results.isEmpty() ? null : results.get(0);
    }

    /** Whether the fact is an intermediate one: not a part of the answer, nor the asking, which request and trace have. */
    private static boolean isDerived(DecisionType type, Object fact) {
        if (fact instanceof Reason reason) {
            return reason.decision() != type;
        } else if (fact instanceof Cure cure) {
            return cure.decision() != type;
        } else if (fact instanceof HumanReview review) {
            return review.decision() != type;
        }
        return !(fact instanceof Question
                || fact instanceof Row<?>
                || fact instanceof BoundsQuestion
                || fact instanceof Bounds
                || fact instanceof MissingData
                || fact instanceof Request);
    }

    private static <T> Stream<T> of(Class<T> type, List<Object> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }
}
