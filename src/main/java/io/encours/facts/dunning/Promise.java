package io.encours.facts.dunning;

import io.encours.facts.NotNegative;
import io.encours.shared.Described;
import io.encours.shared.Money;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A promise to pay that the seller has accepted. */
@Described("A promise to pay that the seller has accepted")
public record Promise(
        @NotNull @Described(value = "By when payment is promised", example = "2026-11-27")
        LocalDate date,

        @Nullable
        @NotNegative
        @Described("How much is promised; all of it where not given. What is not promised is reminded of")
        Money amount,

        @Nullable
        @Min(1)
        @Max(60)
        @Described(
                value = "In how many equal instalments it is to be paid, the first at once; 1 where not given",
                example = "3")
        Integer instalments) {

    public Promise(LocalDate date, @Nullable Money amount) {
        this(date, amount, null);
    }

    /** In how many instalments it is to be paid. */
    public int parts() {
        return instalments == null ? 1 : instalments;
    }
}
