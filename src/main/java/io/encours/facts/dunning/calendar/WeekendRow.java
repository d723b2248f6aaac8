package io.encours.facts.dunning.calendar;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import java.util.List;

/** The days of the week that are not worked in a country. */
public record WeekendRow(WeekendQuestion question, List<Weekday> weekend, RowSource source)
        implements Row<WeekendQuestion> {

    public WeekendRow {
        weekend = List.copyOf(weekend);
    }
}
