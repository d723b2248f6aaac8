package io.encours.facts.score.riskclass;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import io.encours.shared.Percentage;
import io.encours.shared.ReasonCode;
import io.encours.shared.Unit;
import org.jspecify.annotations.Nullable;

/** What the age of the accounts costs. */
public record StalenessRow(
        @Described("The question it answers") StalenessQuestion question,

        @Described(value = "Less confidence", unit = Unit.PERCENT)
        Percentage deduction,

        @Nullable @Described("Reason") ReasonCode reason,

        @Described("Where the row stands") RowSource source)
        implements Row<StalenessQuestion> {}
