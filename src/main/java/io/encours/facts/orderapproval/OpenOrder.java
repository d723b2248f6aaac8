package io.encours.facts.orderapproval;

import io.encours.shared.Described;
import io.encours.shared.Money;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What of a confirmed order is still to be delivered. */
@Described("What of a confirmed order is still to be delivered")
public record OpenOrder(
        @NotNull @Described("What is still to be delivered, including VAT")
        Money amount,

        @Nullable @Described(value = "When; where it is not given, soon enough to count", example = "2026-12-20")
        LocalDate delivery) {

    public OpenOrder {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("an open order is of more than zero");
        }
    }

    /** Whether it is delivered by a day. */
    public boolean isDeliveredBy(LocalDate day) {
        return delivery == null || !delivery.isAfter(day);
    }
}
