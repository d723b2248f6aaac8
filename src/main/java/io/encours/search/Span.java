package io.encours.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time.
 *
 * @param from included
 * @param to excluded
 */
record Span(Instant from, Instant to) {

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    /** What of this lies within bounds, each of which may be absent. */
    Span within(@Nullable Instant earliest, @Nullable Instant latest) {
        return new Span(
                earliest != null && earliest.isAfter(from) ? earliest : from,
                latest != null && latest.isBefore(to) ? latest : to);
    }

    /** Its months (UTC), the last one first. */
    List<Span> months() {
        List<Span> months = new ArrayList<>();
        for (YearMonth month = month(to);
                from.isBefore(to) && !month.isBefore(month(from));
                month = month.minusMonths(1)) {
            Span part = new Span(begin(month), begin(month.plusMonths(1))).within(from, to);
            if (!part.isEmpty()) {
                months.add(part);
            }
        }
        return months;
    }

    /** The month (UTC) of an instant. */
    static Span monthOf(Instant instant) {
        YearMonth month = month(instant);
        return new Span(begin(month), begin(month.plusMonths(1)));
    }

    private static YearMonth month(Instant instant) {
        return YearMonth.from(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    private static Instant begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
