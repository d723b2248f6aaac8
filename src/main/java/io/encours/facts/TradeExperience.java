package io.encours.facts;

import io.encours.shared.Described;
import io.encours.shared.Money;
import io.encours.shared.Unit;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** How the customer paid one supplier, ourselves or another. */
@Described("How the customer paid one supplier, ourselves or another")
public record TradeExperience(
        @NotBlank @Size(max = 64) @Described(value = "The supplier", example = "S-17")
        String supplier,

        @NotNull @NotNegative @Described("Amount of the experience; its weight in the index")
        Money amount,

        @NotNull
        @DecimalMin("-3650")
        @DecimalMax("3650")
        @Described(value = "Days beyond terms; negative when paid early", unit = Unit.DAYS, example = "15")
        BigDecimal daysBeyondTerms) {}
