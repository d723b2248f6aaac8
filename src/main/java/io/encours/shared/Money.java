package io.encours.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An amount in a currency, exact to the currency's minor unit; written as {@code {"amount": 1200.50, "currency": "EUR"}}.
 *
 * <p>Arithmetic that would leave the minor unit rounds half up. Two amounts meet only in the same currency: anything
 * else throws {@link IllegalArgumentException}, because there is no exchange rate in a policy.
 *
 * @param amount at most 10^15 either way, with no more decimals than the currency has
 * @param currency ISO 4217
 */
@Described("An amount in a currency")
public record Money(
        @Described(value = "The amount, with no more decimals than the currency has", example = "28000.00")
        BigDecimal amount,

        @Described(value = "ISO 4217", example = "EUR") Currency currency)
        implements Comparable<Money> {

    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Money {
        int decimals = currency.getDefaultFractionDigits();
        if (amount.precision() - amount.scale() > 16 || amount.abs().compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("an amount is at most 10^15");
        }
        if (amount.scale() > decimals && amount.stripTrailingZeros().scale() > decimals) {
            throw new IllegalArgumentException(
                    "an amount in %s has at most %d decimals".formatted(currency.getCurrencyCode(), decimals));
        }
        amount = amount.setScale(decimals, RoundingMode.UNNECESSARY);
    }

    public static Money of(BigDecimal amount, Currency currency) {
        return new Money(amount, currency);
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    /** The amount rounded half up to the minor unit of the currency. */
    public static Money rounded(BigDecimal amount, Currency currency) {
        return new Money(amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public Money plus(Money other) {
        return new Money(amount.add(same(other)), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(same(other)), currency);
    }

    public Money times(BigDecimal factor) {
        return rounded(amount.multiply(factor), currency);
    }

    public Money percent(Percentage share) {
        return rounded(amount.multiply(share.value()).divide(HUNDRED), currency);
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @JsonIgnore
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    @JsonIgnore
    public boolean isZero() {
        return amount.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other));
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    private BigDecimal same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("%s and %s do not add up: there is no exchange rate in the policy"
                    .formatted(currency.getCurrencyCode(), other.currency.getCurrencyCode()));
        }
        return other.amount;
    }
}
