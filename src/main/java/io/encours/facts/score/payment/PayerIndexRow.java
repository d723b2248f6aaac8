package io.encours.facts.score.payment;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.facts.score.Curve;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import java.math.BigDecimal;

/** One step of the index. */
public record PayerIndexRow(
        @Described("The question it answers") PayerIndexQuestion question,

        @Described(value = "Days beyond terms", unit = Unit.DAYS)
        BigDecimal daysBeyondTerms,

        @Described(value = "Index", unit = Unit.POINTS) BigDecimal index,

        @Described("Where the row stands") RowSource source)
        implements Row<PayerIndexQuestion>, Curve.Point {

    @Override
    public BigDecimal x() {
        return daysBeyondTerms;
    }

    @Override
    public BigDecimal y() {
        return index;
    }
}
