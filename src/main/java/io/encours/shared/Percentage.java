package io.encours.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A share in percent: 35 is thirty-five hundredths. Written as a plain number.
 *
 * @param value in percent, with trailing zeros removed so that 35 and 35.0 are equal
 */
public record Percentage(@JsonValue BigDecimal value) implements Comparable<Percentage> {

    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(9);

    @JsonCreator
    public Percentage {
        if (value.precision() - value.scale() > 10 || value.abs().compareTo(LARGEST) > 0 || value.scale() > 20) {
            throw new IllegalArgumentException("a percentage is at most 10^9 with at most 20 decimals");
        }
        value = Decimals.plain(value);
    }

    public static Percentage of(String percent) {
        return new Percentage(new BigDecimal(percent));
    }

    public static Percentage of(long percent) {
        return new Percentage(BigDecimal.valueOf(percent));
    }

    /** The part as a share of the whole, to 10 significant digits; the whole must not be zero. */
    public static Percentage ratio(BigDecimal part, BigDecimal whole) {
        return new Percentage(part.multiply(BigDecimal.valueOf(100)).divide(whole, new MathContext(10)));
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString() + " %";
    }
}
