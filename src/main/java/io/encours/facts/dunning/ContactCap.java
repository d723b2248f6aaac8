package io.encours.facts.dunning;

import io.encours.facts.RecordedAs;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many contacts by a machine the segment allows within a window of days, and how many there were. */
@Described("How many contacts by a machine the segment allows within a window of days, and how many there were")
@RecordedAs("dunning/contact-cap")
public record ContactCap(
        @Described(value = "The most of them", example = "4")
        int most,

        @Described(value = "The window", unit = Unit.DAYS, example = "30")
        int windowDays,

        @Nullable @Described(value = "How many there were; absent where the contacts are not known", example = "2")
        Integer used,

        @Nullable
        @Described(value = "The first day with room for another; absent where there is room", example = "2026-12-08")
        LocalDate freeFrom) {

    /** Reckons as of a day. */
    public static ContactCap of(int most, int windowDays, @Nullable List<Contact> contacts, LocalDate day) {
        if (contacts == null) {
            return new ContactCap(most, windowDays, null, null);
        }
        List<LocalDate> counted = contacts.stream()
                .filter(Contact::automated)
                .map(Contact::date)
                .filter(date -> date.isAfter(day.minusDays(windowDays)))
                .sorted()
                .toList();
        return new ContactCap(most, windowDays, counted.size(), freeFrom(counted, most, windowDays, day));
    }

    private static @Nullable LocalDate freeFrom(List<LocalDate> counted, int most, int windowDays, LocalDate day) {
        if (counted.size() < most) {
            return null;
        }
        return most == 0
                ? day.plusDays(windowDays)
                : counted.get(counted.size() - most).plusDays(windowDays);
    }

    /** Whether another contact by a machine would be one too many. */
    public boolean reached() {
        return freeFrom != null;
    }
}
