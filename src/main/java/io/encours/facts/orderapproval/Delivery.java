package io.encours.facts.orderapproval;

import io.encours.shared.Described;
import io.encours.shared.Money;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** What of an order is delivered on a day. */
@Described("What of an order is delivered on a day")
public record Delivery(
        @NotNull @Described(value = "The day of the delivery", example = "2026-12-05")
        LocalDate date,

        @NotNull @Described("What is delivered that day, including VAT")
        Money amount) {

    public Delivery {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a delivery is of more than zero");
        }
    }
}
