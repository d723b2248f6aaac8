package io.encours.facts.dunning.guard;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import org.jspecify.annotations.Nullable;

/**
 * How long a claim may be declared.
 *
 * @param months from the publication of the opening; null where the court sets the day
 */
public record ClaimDeadlineRow(
        ClaimDeadlineQuestion question,

        @Nullable
        @Described(
                value = "From the publication of the opening; empty where the court sets the day",
                unit = Unit.MONTHS)
        Integer months,

        RowSource source)
        implements Row<ClaimDeadlineQuestion> {}
