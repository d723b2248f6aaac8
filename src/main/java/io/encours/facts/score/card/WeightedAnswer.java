package io.encours.facts.score.card;

import io.encours.facts.RecordedAs;
import io.encours.facts.score.Criterion;
import java.math.BigDecimal;
import java.util.List;

/**
 * An answer with what its criterion is worth.
 *
 * @param answer the answer
 * @param criterion the row of the criterion
 */
@RecordedAs("score/weighted-answer")
public record WeightedAnswer(Answer answer, CriterionRow criterion) {

    private static final int WORST = 1;
    private static final String NO_EVENT = "NONE";

    /** The criterion's weight in percent of the whole scorecard, known or not. */
    BigDecimal weight() {
        return criterion.weight().value();
    }

    /** Whether it is news from the field, which is heard and not measured. */
    boolean isHeard() {
        return answer.criterion() == Criterion.FIELD_INTELLIGENCE;
    }

    /** Whether it moves what the others earn the way its news goes; what is no news always counts. */
    boolean countsBeside(List<WeightedAnswer> all) {
        if (!isNews()) {
            return true;
        }
        int direction = direction();
        BigDecimal weight = BigDecimal.ZERO;
        BigDecimal steps = BigDecimal.ZERO;
        for (WeightedAnswer other : all) {
            if (other.answer().criterion() != answer.criterion()) {
                weight = weight.add(other.weight());
                steps = steps.add(other.weight().multiply(BigDecimal.valueOf(other.stepsFromWorst())));
            }
        }
        int above = BigDecimal.valueOf(stepsFromWorst()).multiply(weight).compareTo(steps);
        return direction != 0 && above * direction >= 0;
    }

    private boolean isNews() {
        return isHeard()
                || (answer.criterion() == Criterion.LEGAL_EVENTS
                        && !answer.measured().equals(NO_EVENT))
                || isBadNews();
    }

    /** 1 for good news, -1 for bad: the weights of field signals are positive where they are bad. */
    private int direction() {
        return isHeard() ? -new BigDecimal(answer.measured()).signum() : -1;
    }

    /** Zero for the worst answer, six for the best. */
    int stepsFromWorst() {
        return answer.answer() - WORST;
    }

    /** Whether it is told of the customer, and is a weakness rather than a strength. */
    boolean isBadNews() {
        return answer.criterion().isNews() && stepsFromWorst() < 3;
    }

    /** What the worst answer takes off the 600, zero or negative. */
    int penalty() {
        return answer.answer() == WORST ? criterion.penalty() : 0;
    }
}
