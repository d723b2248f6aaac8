package io.encours.facts.score.model;

import io.encours.facts.RecordedAs;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of a ratio; nothing is divided by zero or by a negative number, where a ratio has no meaning.
 *
 * @param ratio which ratio
 * @param value to 16 significant digits; null where a figure was not given or the denominator is not positive
 * @param missing fields of the request that were not given
 * @param undefinedBy fields that make up a denominator of zero or less; empty where the ratio is defined or unknown
 */
@RecordedAs("score/quotient")
public record Quotient(Ratio ratio, @Nullable BigDecimal value, List<String> missing, List<String> undefinedBy) {

    public Quotient {
        missing = List.copyOf(missing);
        undefinedBy = List.copyOf(undefinedBy);
    }

    public static Quotient of(Ratio ratio, Figure numerator, Figure denominator) {
        List<String> missing = Figure.joined(numerator.missing(), denominator.missing());
        BigDecimal over = numerator.value();
        BigDecimal under = denominator.value();
        if (under != null && under.signum() <= 0) {
            return new Quotient(ratio, null, missing, denominator.fields());
        }
        return over == null || under == null
                ? new Quotient(ratio, null, missing, List.of())
                : new Quotient(ratio, over.divide(under, MathContext.DECIMAL64), missing, List.of());
    }

    /** The ratio that is always one. */
    public static Quotient one() {
        return new Quotient(Ratio.CONSTANT, BigDecimal.ONE, List.of(), List.of());
    }

    /** The same ratio in another unit: in percent, or in days of a year. */
    public Quotient times(int factor) {
        return value == null
                ? this
                : new Quotient(ratio, value.multiply(BigDecimal.valueOf(factor)), missing, undefinedBy);
    }

    public boolean isKnown() {
        return value != null;
    }

    public boolean isUndefined() {
        return !undefinedBy.isEmpty();
    }
}
