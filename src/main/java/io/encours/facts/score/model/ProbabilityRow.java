package io.encours.facts.score.model;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.facts.score.Curve;
import io.encours.shared.Described;
import io.encours.shared.Percentage;
import io.encours.shared.Unit;
import java.math.BigDecimal;

/** One step of the probability of failure. */
public record ProbabilityRow(
        @Described("The question it answers") ProbabilityQuestion question,

        @Described(value = "Score of at least", unit = Unit.POINTS)
        BigDecimal score,

        @Described(value = "Probability of failure", unit = Unit.PERCENT)
        Percentage probability,

        @Described("Where the row stands") RowSource source)
        implements Row<ProbabilityQuestion>, Curve.Point {

    @Override
    public BigDecimal x() {
        return score;
    }

    @Override
    public BigDecimal y() {
        return probability.value();
    }
}
