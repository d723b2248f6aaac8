package io.encours.facts.creditlimit;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Percentage;

/** The points a trait gives, in percent of the net worth; the points of all traits add up. */
public record NetWorthPointsRow(NetWorthPointsQuestion question, Percentage points, RowSource source)
        implements Row<NetWorthPointsQuestion> {}
