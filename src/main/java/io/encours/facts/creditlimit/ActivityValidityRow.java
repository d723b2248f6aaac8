package io.encours.facts.creditlimit;

import io.encours.facts.Row;
import io.encours.facts.RowSource;

/** How many months a limit holds that rests on the running business. */
public record ActivityValidityRow(ActivityValidityQuestion question, int months, RowSource source)
        implements Row<ActivityValidityQuestion> {}
