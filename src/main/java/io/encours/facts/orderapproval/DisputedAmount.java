package io.encours.facts.orderapproval;

import io.encours.facts.Dispute;
import io.encours.facts.NotNegative;
import io.encours.shared.Described;
import io.encours.shared.Money;
import jakarta.validation.constraints.NotNull;

/** What is in dispute in all. */
@Described("What is in dispute in all")
public record DisputedAmount(
        @NotNull @Described(value = "Whose fault it is", example = "SELLER")
        Dispute.Fault fault,

        @NotNull @NotNegative @Described("What is disputed, including VAT")
        Money amount) {}
