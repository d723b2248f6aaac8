package io.encours.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a search looks next: a time within one month (UTC).
 *
 * @param span the time
 * @param days where what is looked for is rare, the days on which there is some; otherwise none, and every decision of the
 *     time is looked at until enough are found
 */
record Stretch(Span span, List<LocalDate> days) {

    /** From this many decisions a day on, looking at all of them is faster than fetching those that are listed. */
    private static final long PLENTY = 2000;

    private static final int MOST = 1 << 20;

    Stretch {
        days = List.copyOf(days);
    }

    /**
     * The days on which there is something to be found, put together so that the first stretch suffices if nothing else
     * is asked for, and each further one holds twice as much.
     *
     * @param days the latest first
     */
    static List<Stretch> of(List<DayCount> days, int wanted) {
        List<Stretch> stretches = new ArrayList<>();
        List<DayCount> open = new ArrayList<>();
        int enough = wanted;
        for (DayCount day : days) {
            if (!open.isEmpty() && (isComplete(open, enough) || !belong(open.get(0), day))) {
                stretches.add(of(open));
                open.clear();
                enough = Math.min(2 * enough, MOST);
            }
            open.add(day);
        }
        if (!open.isEmpty()) {
            stretches.add(of(open));
        }
        return stretches;
    }

    private static boolean isComplete(List<DayCount> days, int enough) {
        return days.stream().mapToLong(DayCount::decisions).sum() >= enough;
    }

    private static boolean belong(DayCount one, DayCount other) {
        return isPlenty(one) == isPlenty(other) && YearMonth.from(one.day()).equals(YearMonth.from(other.day()));
    }

    private static boolean isPlenty(DayCount day) {
        return day.decisions() >= PLENTY;
    }

    private static Stretch of(List<DayCount> days) {
        Span span = new Span(
                begin(days.get(days.size() - 1).day()), begin(days.get(0).day().plusDays(1)));
        return new Stretch(
                span,
                isPlenty(days.get(0))
                        ? List.of()
                        : days.stream().map(DayCount::day).toList());
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    boolean isSparse() {
        return !days.isEmpty();
    }

    /** All of the month. */
    Span month() {
        return Span.monthOf(span.from());
    }

    Stretch within(Span bounds) {
        return new Stretch(span.within(bounds.from(), bounds.to()), days);
    }
}
