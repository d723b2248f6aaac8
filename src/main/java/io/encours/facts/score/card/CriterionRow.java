package io.encours.facts.score.card;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import io.encours.shared.Percentage;
import io.encours.shared.ReasonCode;
import io.encours.shared.Unit;
import java.math.BigDecimal;
import java.util.List;

/** What a criterion is worth. */
public record CriterionRow(
        @Described("The question it answers") CriterionQuestion question,

        @Described(value = "Weight", unit = Unit.PERCENT) Percentage weight,

        @Described(value = "Taken off the 600 when the answer is 1", unit = Unit.POINTS)
        int penalty,

        @Described("Reason when weak") ReasonCode weakReason,

        @Described("Reason when strong") ReasonCode strongReason,

        @Described("Where the row stands") RowSource source)
        implements Row<CriterionQuestion> {

    /** The weight of several criteria together, in percent. */
    public static BigDecimal weightOf(List<CriterionRow> rows) {
        return rows.stream().map(row -> row.weight().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
