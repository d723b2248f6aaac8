package io.encours.facts.score.model;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Described;

/** What market a country is. */
public record MarketRow(
        @Described("The question it answers") MarketQuestion question,

        @Described(value = "Market", example = "EMERGING") MarketKind market,

        @Described("Where the row stands") RowSource source)
        implements Row<MarketQuestion> {}
