package io.encours.facts.dunning.calendar;

import io.encours.facts.RecordedAs;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days on which the customer may be contacted and can pay. Whatever is counted from a due date, in every decision, is
 * counted by {@link #daysPastDue}.
 *
 * @param weekend days of the week that are not worked; empty where every day will do
 * @param holidays days that are not worked either, in order
 */
@RecordedAs("dunning/working-days")
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
        return !weekend.contains(Weekday.of(day)) && Collections.binarySearch(holidays, day) < 0;
    }

    /**
     * Days since the last day to pay in time what is due on a day; negative before the due date. What is due on a day
     * without work can be paid in time on the next day with work: until then it is neither early nor late.
     */
    public long daysPastDue(LocalDate due, LocalDate day) {
        return day.isAfter(due)
                ? Math.max(0, ChronoUnit.DAYS.between(onOrAfter(due), day))
                : ChronoUnit.DAYS.between(due, day);
    }

    /** The day itself, or the next one on which there is work; the day itself if there is none within a year. */
    public LocalDate onOrAfter(LocalDate day) {
        return contains(day) ? day : nextAfter(day);
    }

    private LocalDate nextAfter(LocalDate day) {
        return Stream.iterate(day, each -> each.plusDays(1))
                .limit(LONGEST_CLOSURE)
                .filter(this::contains)
                .findFirst()
                .orElse(day);
    }
}
