package io.encours.facts.score;

import io.encours.shared.Confidential;
import io.encours.shared.Described;
import io.encours.shared.Percentage;
import io.encours.shared.Unit;
import java.math.BigDecimal;

/** What one criterion of the scorecard adds to the score. */
@Described("What one criterion of the scorecard adds to the score")
public record Driver(
        @Described(value = "The criterion", example = "EQUITY_RATIO")
        Criterion criterion,

        @Confidential @Described(value = "What was measured: a number or a word", example = "33")
        String measured,

        @Described(value = "The answer it earns, 1 worst to 7 best", example = "6")
        int answer,

        @Described(value = "Its weight among the criteria that are known", unit = Unit.PERCENT, example = "12.5")
        Percentage weight,

        @Described(value = "Points earned of the 600, to two decimals", unit = Unit.POINTS, example = "62.5")
        BigDecimal points,

        @Described(value = "Points it could have earned, to two decimals", unit = Unit.POINTS, example = "75")
        BigDecimal maxPoints,

        @Described(value = "Points taken off for the worst answer; zero or negative", unit = Unit.POINTS, example = "0")
        int penalty) {}
