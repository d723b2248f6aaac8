package io.encours.facts;

import io.encours.shared.Described;
import io.encours.shared.Money;
import io.encours.shared.PastOrAsOf;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An invoice of ours that the customer has paid in full. */
@Described("An invoice of ours that the customer has paid in full")
public record PaidInvoice(
        @ForTheRecord @Nullable @Size(max = 64) @Described(value = "The invoice's number", example = "F-2026-0815")
        String number,

        @NotNull @NotNegative @Described("Amount including VAT; the weight of the invoice in averages")
        Money amount,

        @NotNull @Described(value = "When it was to be paid", example = "2026-09-30")
        LocalDate due,

        @NotNull @PastOrAsOf @Described(value = "When it was paid in full", example = "2026-10-08")
        LocalDate paid) {}
