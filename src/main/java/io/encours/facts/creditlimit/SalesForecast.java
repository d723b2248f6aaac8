package io.encours.facts.creditlimit;

import io.encours.facts.NotNegative;
import io.encours.shared.Described;
import io.encours.shared.Money;
import io.encours.shared.Unit;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/** What is expected to be sold to the customer, and on which terms: the credit it needs follows from it. */
@Described("Sales expected with the customer and their terms; the need follows from them")
public record SalesForecast(
        @NotNull @NotNegative @Described("Expected sales over the period, excluding VAT")
        Money amount,

        @NotNull
        @DecimalMin("0")
        @DecimalMax("100")
        @Described(value = "VAT added to the sales", unit = Unit.PERCENT, example = "20")
        BigDecimal vatPercent,

        @NotNull
        @Min(1)
        @Max(120)
        @Described(value = "Length of the period the forecast covers", unit = Unit.MONTHS, example = "12")
        Integer months,

        @NotNull
        @Min(0)
        @Max(365)
        @Described(value = "Payment terms, from invoice to due date", unit = Unit.DAYS, example = "60")
        Integer termsDays) {}
