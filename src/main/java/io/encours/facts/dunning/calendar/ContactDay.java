package io.encours.facts.dunning.calendar;

import io.encours.facts.RecordedAs;
import java.time.LocalDate;

/**
 * The first day on which the customer may be contacted. Everything is reckoned as of it: what will be overdue then,
 * which promises will have run out.
 *
 * @param asOf the day of the question
 * @param quietUntil the last of the quiet days after the last contact; the day before the question where there are none
 * @param date neither a quiet day nor a day without work
 */
@RecordedAs("dunning/contact-day")
public record ContactDay(LocalDate asOf, LocalDate quietUntil, LocalDate date) {

    public static ContactDay of(LocalDate asOf, LocalDate quietUntil, WorkingDays days) {
        LocalDate first = quietUntil.isBefore(asOf) ? asOf : quietUntil.plusDays(1);
        return new ContactDay(asOf, quietUntil, days.onOrAfter(first));
    }

    /** Whether quiet days keep a contact back. */
    public boolean quiet() {
        return !quietUntil.isBefore(asOf);
    }

    /** Whether a day without work keeps a contact back, beside any quiet days. */
    public boolean closed() {
        return date.isAfter(quiet() ? quietUntil.plusDays(1) : asOf);
    }

    public boolean later() {
        return date.isAfter(asOf);
    }
}
