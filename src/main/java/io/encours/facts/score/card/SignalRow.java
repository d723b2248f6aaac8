package io.encours.facts.score.card;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.facts.score.RiskEvent;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import org.jspecify.annotations.Nullable;

/** What a field signal weighs, and how long. */
public record SignalRow(
        @Described("The question it answers") SignalQuestion question,

        @Described(value = "Weight, positive is bad", unit = Unit.POINTS)
        int weight,

        @Described(value = "Counts for", unit = Unit.MONTHS) int lifeMonths,

        @Described("Counts before it is confirmed") boolean countsUnconfirmed,

        @Nullable @Described("Risk event") RiskEvent riskEvent,

        @Described("Where the row stands") RowSource source)
        implements Row<SignalQuestion> {}
