package io.encours.facts.dunning;

import io.encours.shared.Described;
import io.encours.shared.PastOrAsOf;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A contact that the seller had with the customer about money. */
@Described("A contact that the seller had with the customer about money")
public record Contact(
        @NotNull @PastOrAsOf @Described(value = "When", example = "2026-11-09")
        LocalDate date,

        @Described(value = "Whether no person was involved on the seller's side", example = "true")
        boolean automated) {}
