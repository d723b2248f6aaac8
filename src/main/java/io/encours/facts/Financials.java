package io.encours.facts;

import io.encours.shared.Described;
import io.encours.shared.PastOrAsOf;
import io.encours.shared.Unit;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one set of annual accounts, all in one currency and in its main unit (euros, not thousands). Flows (sales,
 * results, expenses) are for twelve months. A figure not given is unknown, never zero.
 */
@Described("Figures of one set of annual accounts of twelve months, all in one currency; a figure not given is unknown")
public record Financials(
        @NotNull @Described(value = "Currency of every figure, ISO 4217", example = "EUR")
        Currency currency,

        @Nullable @PastOrAsOf @Described(value = "Closing date of the accounts", example = "2025-12-31")
        LocalDate periodEnd,

        @Nullable
        @PositiveOrZero
        @Digits(integer = 15, fraction = 4)
        @Described(value = "Everything the company owns", unit = Unit.MONEY, example = "1000000")
        BigDecimal totalAssets,

        @Nullable
        @PositiveOrZero
        @Digits(integer = 15, fraction = 4)
        @Described(value = "Inventories, receivables, cash and the like", unit = Unit.MONEY, example = "600000")
        BigDecimal currentAssets,

        @Nullable
        @PositiveOrZero
        @Digits(integer = 15, fraction = 4)
        @Described(
                value = "Stocks of goods and materials, part of the current assets",
                unit = Unit.MONEY,
                example = "200000")
        BigDecimal inventories,

        @Nullable
        @PositiveOrZero
        @Digits(integer = 15, fraction = 4)
        @Described(value = "Owed by customers", unit = Unit.MONEY, example = "300000")
        BigDecimal tradeReceivables,

        @Nullable
        @PositiveOrZero
        @Digits(integer = 15, fraction = 4)
        @Described(value = "Cash and bank balances", unit = Unit.MONEY, example = "50000")
        BigDecimal cash,

        @Nullable
        @PositiveOrZero
        @Digits(integer = 15, fraction = 4)
        @Described(value = "Confirmed bank lines not drawn", unit = Unit.MONEY, example = "40000")
        BigDecimal undrawnCreditLines,

        @Nullable
        @PositiveOrZero
        @Digits(integer = 15, fraction = 4)
        @Described(value = "Everything owed to others, equity excluded", unit = Unit.MONEY, example = "670000")
        BigDecimal totalLiabilities,

        @Nullable
        @PositiveOrZero
        @Digits(integer = 15, fraction = 4)
        @Described(value = "Owed within a year", unit = Unit.MONEY, example = "400000")
        BigDecimal currentLiabilities,

        @Nullable
        @PositiveOrZero
        @Digits(integer = 15, fraction = 4)
        @Described(value = "Owed to suppliers", unit = Unit.MONEY, example = "90000")
        BigDecimal tradePayables,

        @Nullable
        @PositiveOrZero
        @Digits(integer = 15, fraction = 4)
        @Described(
                value =
                        "Debts of every kind as the Conan-Holder model counts them; a state-guaranteed loan is part of it",
                unit = Unit.MONEY,
                example = "670000")
        BigDecimal totalDebt,

        @Nullable
        @PositiveOrZero
        @Digits(integer = 15, fraction = 4)
        @Described(value = "Financial debt due within a year", unit = Unit.MONEY, example = "120000")
        BigDecimal shortTermDebt,

        @Nullable
        @Digits(integer = 15, fraction = 4)
        @Described(value = "Equity and debts of more than a year", unit = Unit.MONEY, example = "600000")
        BigDecimal permanentCapital,

        @Nullable
        @Digits(integer = 15, fraction = 4)
        @Described(
                value = "Book value of equity; negative when losses have eaten the capital",
                unit = Unit.MONEY,
                example = "330000")
        BigDecimal equity,

        @Nullable
        @PositiveOrZero
        @Digits(integer = 15, fraction = 4)
        @Described(value = "Subscribed capital", unit = Unit.MONEY, example = "100000")
        BigDecimal shareCapital,

        @Nullable
        @Digits(integer = 15, fraction = 4)
        @Described(value = "Retained earnings and reserves built from profits", unit = Unit.MONEY, example = "80000")
        BigDecimal retainedEarnings,

        @Nullable
        @Digits(integer = 15, fraction = 4)
        @Described(value = "Equity less intangible assets", unit = Unit.MONEY, example = "80000")
        BigDecimal tangibleNetWorth,

        @Nullable
        @PositiveOrZero
        @Digits(integer = 15, fraction = 4)
        @Described(
                value = "Number of shares times their price, for a listed company",
                unit = Unit.MONEY,
                example = "450000")
        BigDecimal marketValueOfEquity,

        @Nullable
        @PositiveOrZero
        @Digits(integer = 15, fraction = 4)
        @Described(value = "Annual turnover excluding VAT", unit = Unit.MONEY, example = "700000")
        BigDecimal sales,

        @Nullable
        @Digits(integer = 15, fraction = 4)
        @Described(value = "Value added (valeur ajoutée)", unit = Unit.MONEY, example = "400000")
        BigDecimal valueAdded,

        @Nullable
        @PositiveOrZero
        @Digits(integer = 15, fraction = 4)
        @Described(value = "Wages and social charges", unit = Unit.MONEY, example = "250000")
        BigDecimal personnelExpense,

        @Nullable
        @Digits(integer = 15, fraction = 4)
        @Described(
                value = "Operating result before depreciation (excédent brut d'exploitation)",
                unit = Unit.MONEY,
                example = "120000")
        BigDecimal ebitda,

        @Nullable
        @PositiveOrZero
        @Digits(integer = 15, fraction = 4)
        @Described(value = "Depreciation and amortisation of the year", unit = Unit.MONEY, example = "40000")
        BigDecimal depreciation,

        @Nullable
        @Digits(integer = 15, fraction = 4)
        @Described(value = "Result before interest and tax", unit = Unit.MONEY, example = "60000")
        BigDecimal ebit,

        @Nullable
        @PositiveOrZero
        @Digits(integer = 15, fraction = 4)
        @Described(value = "Interest and other cost of debt", unit = Unit.MONEY, example = "20000")
        BigDecimal financialExpense,

        @Nullable
        @Digits(integer = 15, fraction = 4)
        @Described(value = "Result before tax", unit = Unit.MONEY, example = "45000")
        BigDecimal profitBeforeTax,

        @Nullable
        @Digits(integer = 15, fraction = 4)
        @Described(value = "Result of the year after tax", unit = Unit.MONEY, example = "34000")
        BigDecimal netIncome) {}
