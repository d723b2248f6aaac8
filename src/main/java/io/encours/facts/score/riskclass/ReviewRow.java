package io.encours.facts.score.riskclass;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import java.time.LocalDate;

/** How soon a risk event asks for a review. */
public record ReviewRow(
        @Described("The question it answers") ReviewQuestion question,

        @Described(value = "Review within", unit = Unit.DAYS)
        int days,

        @Described("Where the row stands") RowSource source)
        implements Row<ReviewQuestion> {

    public LocalDate lastDay(LocalDate asOf) {
        return asOf.plusDays(days);
    }
}
