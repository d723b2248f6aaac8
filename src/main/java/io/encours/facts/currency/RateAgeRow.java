package io.encours.facts.currency;

import io.encours.facts.Row;
import io.encours.facts.RowSource;

/** How many days a rate of exchange may be old without a person looking at it. */
public record RateAgeRow(RateAgeQuestion question, int mostDays, RowSource source) implements Row<RateAgeQuestion> {}
