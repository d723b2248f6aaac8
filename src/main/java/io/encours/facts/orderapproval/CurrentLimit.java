package io.encours.facts.orderapproval;

import io.encours.facts.NotNegative;
import io.encours.shared.Described;
import io.encours.shared.Money;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The credit limit that the customer has. It is held against what no bank guarantees: a guarantee lowers the exposure and
 * must not be in the limit as well.
 */
@Described("The credit limit that the customer has, without what banks guarantee")
public record CurrentLimit(
        @NotNull @NotNegative @Described("The limit") Money amount,

        @Nullable @Described(value = "The last day it holds; open-ended where absent", example = "2027-03-31")
        LocalDate validUntil) {

    /** Whether it holds on a day. */
    public boolean isInForceOn(LocalDate day) {
        return validUntil == null || !validUntil.isBefore(day);
    }
}
