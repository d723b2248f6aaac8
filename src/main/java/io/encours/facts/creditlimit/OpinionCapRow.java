package io.encours.facts.creditlimit;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Money;

/** The most credit that an agency recommends with a grade. */
public record OpinionCapRow(OpinionCapQuestion question, Money maximum, RowSource source)
        implements Row<OpinionCapQuestion> {}
