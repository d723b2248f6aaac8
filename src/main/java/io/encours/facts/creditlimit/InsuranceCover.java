package io.encours.facts.creditlimit;

import io.encours.facts.NotNegative;
import io.encours.shared.Described;
import io.encours.shared.Money;
import io.encours.shared.Unit;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a credit insurer covers on the customer; the share it does not insure stays the seller's own risk. */
@Described("The credit insurer's cover on the customer")
public record InsuranceCover(
        @NotNull @NotNegative @Described("Exposure that the insurer covers")
        Money amount,

        @NotNull
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("100")
        @Described(value = "Share of a covered loss that the insurer pays", unit = Unit.PERCENT, example = "90")
        BigDecimal insuredPercent,

        @Nullable @Described(value = "Last day of the cover; open-ended where absent", example = "2027-06-30")
        LocalDate validUntil) {
    /** Whether it covers what is delivered on a day. */
    public boolean isInForceOn(LocalDate day) {
        return validUntil == null || !validUntil.isBefore(day);
    }
}
