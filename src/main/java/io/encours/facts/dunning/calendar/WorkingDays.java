package io.encours.facts.dunning.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the customer may be contacted.
 *
 * @param weekend days of the week that are not worked; empty where every day will do
 * @param holidays days that are not worked either
 */
public record WorkingDays(List<Weekday> weekend, List<LocalDate> holidays) {

    private static final int LONGEST_CLOSURE = 366;

    public WorkingDays {
        weekend = List.copyOf(weekend);
        holidays = List.copyOf(holidays);
    }

    public static WorkingDays of(WeekendRow weekend, @Nullable PublicHolidays holidays) {
        return new WorkingDays(weekend.weekend(), holidays == null ? List.of() : holidays.days());
    }

    /** Every day, also Sundays and holidays. */
    public static WorkingDays all() {
        return new WorkingDays(List.of(), List.of());
    }

    public boolean contains(LocalDate day) {
        return !weekend.contains(Weekday.of(day)) && !holidays.contains(day);
    }

    /** The day itself, or the next one on which there is work; the day itself if there is none within a year. */
    public LocalDate onOrAfter(LocalDate day) {
        return Stream.iterate(day, each -> each.plusDays(1))
                .limit(LONGEST_CLOSURE)
                .filter(this::contains)
                .findFirst()
                .orElse(day);
    }
}
