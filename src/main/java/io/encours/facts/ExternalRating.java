package io.encours.facts;

import io.encours.shared.Described;
import io.encours.shared.PastOrAsOf;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The grade an agency or insurer gives the customer. */
@Described("The grade an agency or insurer gives the customer")
public record ExternalRating(
        @NotNull @Described(value = "Whose grade it is, and on which scale", example = "BDF_2022")
        RatingProvider provider,

        @NotNull
        @Pattern(regexp = "[A-Za-z0-9@+-]{1,8}", message = "1 to 8 letters, digits, @, + or -")
        @Described(value = "The grade as the provider writes it", example = "4+")
        String grade,

        @Nullable
        @PastOrAsOf
        @Described(value = "When it was given; taken as current where it is not", example = "2026-05-12")
        LocalDate date) {

    /** The grade as a number, for scales that are numeric; null where it is none. */
    public @Nullable BigDecimal number() {
        return grade.matches("[0-9]{1,8}") ? new BigDecimal(grade) : null;
    }

    /** The grade, if it counts on a day: given by then, and not longer ago than so many months; else nothing. */
    public List<ExternalRating> countingOn(LocalDate day, long lifeMonths) {
        boolean counts = date == null
                || (!date.isAfter(day) && !date.plusMonths(lifeMonths).isBefore(day));
        return counts ? List.of(this) : List.of();
    }
}
