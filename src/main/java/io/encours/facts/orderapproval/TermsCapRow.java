package io.encours.facts.orderapproval;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import io.encours.shared.ReasonCode;
import io.encours.shared.Unit;

/** The longest terms that the law of a country allows. */
public record TermsCapRow(
        TermsCapQuestion question,

        @Described(value = "Longest terms", unit = Unit.DAYS)
        int days,

        ReasonCode reason,
        RowSource source)
        implements Row<TermsCapQuestion> {}
