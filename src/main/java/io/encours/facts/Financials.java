package io.encours.facts;

import io.encours.shared.Described;
import io.encours.shared.Unit;
import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Figures of one set of annual accounts, all in one currency. */
@Described("Figures of one set of annual accounts, all in one currency")
public record Financials(
        @Described(value = "Currency of every figure, ISO 4217", example = "EUR")
        Currency currency,

        @Nullable @Described(value = "Equity less intangible assets", unit = Unit.MONEY, example = "80000")
        BigDecimal tangibleNetWorth,

        @Nullable @Described(value = "Annual turnover excluding VAT", unit = Unit.MONEY, example = "700000")
        BigDecimal sales,

        @Nullable @Described(value = "Owed to suppliers", unit = Unit.MONEY, example = "90000")
        BigDecimal tradePayables) {}
