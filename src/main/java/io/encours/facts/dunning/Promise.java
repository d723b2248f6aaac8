package io.encours.facts.dunning;

import io.encours.facts.NotNegative;
import io.encours.shared.Described;
import io.encours.shared.Money;
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
        Money amount) {}
