package io.encours.facts.score.card;

import io.encours.facts.RecordedAs;
import java.math.BigDecimal;

/**
 * An answer with what its criterion is worth.
 *
 * @param answer the answer
 * @param criterion the row of the criterion
 */
@RecordedAs("score/weighted-answer")
public record WeightedAnswer(Answer answer, CriterionRow criterion) {

    private static final int WORST = 1;

    /** The criterion's weight in percent of the whole scorecard, known or not. */
    BigDecimal weight() {
        return criterion.weight().value();
    }

    /** Zero for the worst answer, six for the best. */
    int stepsFromWorst() {
        return answer.answer() - WORST;
    }

    /** What the worst answer takes off the 600, zero or negative. */
    int penalty() {
        return answer.answer() == WORST ? criterion.penalty() : 0;
    }
}
