package io.encours.facts.score;

import io.encours.facts.RecordedAs;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A score on its two scales.
 *
 * @param outOf600 rounded half up
 * @param outOf10 the same before rounding, to one decimal, half up
 */
@RecordedAs("score/score")
public record Score(int outOf600, BigDecimal outOf10) {

    private static final BigDecimal MOST = BigDecimal.valueOf(600);
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    /** From points out of 600 that penalties may have driven below zero and risk events above the most. */
    public static Score of(BigDecimal points) {
        BigDecimal within = points.max(BigDecimal.ZERO).min(MOST);
        return new Score(
                within.setScale(0, RoundingMode.HALF_UP).intValueExact(),
                within.divide(SIXTY, 1, RoundingMode.HALF_UP));
    }
}
