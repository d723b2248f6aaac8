package io.encours.facts;

import io.encours.shared.Described;
import io.encours.shared.PastOrAsOf;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** What one unit of a currency is worth in another on a day. */
@Described("What one unit of a currency is worth in another on a day")
public record ExchangeRate(
        @NotNull @Described(value = "The currency of which it is one unit, ISO 4217", example = "USD")
        Currency from,

        @NotNull @Described(value = "The currency in which it is worth so much, ISO 4217", example = "EUR")
        Currency to,

        @NotNull
        @Positive
        @Digits(integer = 7, fraction = 10)
        @Described(value = "How much of it one unit is worth", example = "0.92")
        BigDecimal rate,

        @NotNull @PastOrAsOf @Described(value = "The day it is of", example = "2026-11-20")
        LocalDate date,

        @ForTheRecord @Nullable @Size(max = 64) @Described(value = "Who published it", example = "ECB")
        String source) {

    public ExchangeRate {
        if (from.equals(to)) {
            throw new IllegalArgumentException("an exchange rate is between two currencies");
        }
    }
}
