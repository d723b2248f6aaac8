package io.encours.facts;

import io.encours.shared.Described;
import io.encours.shared.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An invoice of ours that the customer has not paid, or not in full. */
@Described("An invoice of ours that the customer has not paid, or not in full")
public record OpenItem(
        @NotBlank @Size(max = 64) @Described(value = "The invoice's number", example = "F-2026-0911")
        String number,

        @NotNull @Described("What is still to be paid, including VAT")
        Money open,

        @Nullable @Described("What was invoiced, including VAT, where a part has been paid")
        Money invoiced,

        @NotNull @Described(value = "When it is to be paid", example = "2026-10-15")
        LocalDate due,

        @Valid @Nullable @Described("The dispute about it, where one is open")
        Dispute dispute) {

    public OpenItem {
        if (!open.isPositive()) {
            throw new IllegalArgumentException("an open item is of more than zero");
        }
        if (invoiced != null && invoiced.compareTo(open) < 0) {
            throw new IllegalArgumentException("what is still open is at most what was invoiced");
        }
    }
}
