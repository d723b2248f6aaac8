package io.encours.facts.dunning.calendar;

import java.time.LocalDate;

/** The days of the week. */
public enum Weekday {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY;

    public static Weekday of(LocalDate day) {
        return valueOf(day.getDayOfWeek().name());
    }
}
