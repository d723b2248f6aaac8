package io.encours.facts.score.card;

import io.encours.facts.FieldSignal;
import io.encours.facts.RecordedAs;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A field signal that counts.
 *
 * @param signal what was reported
 * @param row what such a signal weighs
 */
@RecordedAs("score/counted-signal")
public record CountedSignal(FieldSignal signal, SignalRow row) {

    /** The signal where it counts on the date: seen by then, not expired, and confirmed if it must be; else nothing. */
    public static List<CountedSignal> on(LocalDate date, FieldSignal signal, SignalRow row) {
        boolean seen = !signal.date().isAfter(date);
        boolean alive = !date.isAfter(lastDay(signal, row));
        boolean sure = signal.confirmed() || row.countsUnconfirmed();
        return seen && alive && sure ? List.of(new CountedSignal(signal, row)) : List.of();
    }

    /** The weights of several signals together; positive is bad. */
    public static BigDecimal sum(List<CountedSignal> signals) {
        return BigDecimal.valueOf(
                signals.stream().mapToInt(counted -> counted.row.weight()).sum());
    }

    private static LocalDate lastDay(FieldSignal signal, SignalRow row) {
        LocalDate given = signal.expires();
        return given == null ? signal.date().plusMonths(row.lifeMonths()) : given;
    }
}
