package io.encours.facts.score.card;

import io.encours.facts.RiskClass;
import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import io.encours.shared.Money;
import io.encours.shared.Unit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a grade stands for. */
public record RatingRow(
        @Described("The question it answers") RatingQuestion question,

        @Described("Meaning") String label,

        @Described("Class") RiskClass internalClass,

        @Nullable @Described(value = "Limit the opinion recommends at most", unit = Unit.MONEY)
        Money maxExternalLimit,

        @Described("Where the row stands") RowSource source)
        implements Row<RatingQuestion> {

    /** The row of the worst class; of several, the first. */
    public static RatingRow worst(List<RatingRow> rows) {
        return rows.stream().max(Comparator.comparing(RatingRow::internalClass)).orElseThrow();
    }
}
