package io.encours.facts.creditlimit;

import io.encours.facts.NotNegative;
import io.encours.shared.Described;
import io.encours.shared.Money;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A bank's guarantee for what the customer owes; it counts in full if it outlasts the due date of a sale made today. */
@Described("A bank's guarantee for what the customer owes")
public record BankGuarantee(
        @NotNull @NotNegative @Described("Amount the bank guarantees")
        Money amount,

        @NotNull @Described(value = "Last day on which the bank can be called on", example = "2027-12-31")
        LocalDate validUntil) {}
