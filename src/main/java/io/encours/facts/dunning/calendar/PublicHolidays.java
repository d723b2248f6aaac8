package io.encours.facts.dunning.calendar;

import io.encours.shared.Described;
import io.encours.shared.InOrder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * The public holidays of a country over some time. They are part of a decision's facts, so that the decision comes out
 * the same again when a later calendar knows better.
 */
@Described("The public holidays of a country over some time")
@InOrder(first = "from", then = "until")
public record PublicHolidays(
        @NotBlank @Size(max = 64) @Described(value = "Where they are from", example = "Jollyday 2.19.0")
        String source,

        @NotNull @Described(value = "The first day they are known for", example = "2026-11-21")
        LocalDate from,

        @NotNull @Described(value = "The last day they are known for", example = "2027-11-21")
        LocalDate until,

        @NotNull
        @Size(max = 400)
        @Described(
                value = "The days, those of the customer's region among them where the caller knows it",
                example = "[\"2026-12-25\"]")
        List<@NotNull LocalDate> days) {

    public PublicHolidays {
        days = List.copyOf(new TreeSet<>(days));
    }
}
