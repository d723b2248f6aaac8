package io.encours.facts.score.card;

import static java.util.Objects.requireNonNull;

import io.encours.facts.Financials;
import io.encours.facts.RecordedAs;
import io.encours.facts.score.Months;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the tangible net worth moved between two sets of accounts.
 *
 * @param direction the direction
 * @param growth in percent a year; null where the net worth was or has become negative, which no percentage describes
 */
@RecordedAs("score/net-worth-trend")
public record NetWorthTrend(Direction direction, @Nullable BigDecimal growth) {

    private static final BigDecimal YEAR = BigDecimal.valueOf(12);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Where the net worth went. */
    public enum Direction {
        NEGATIVE_AND_FALLING,
        NEGATIVE_NOT_FALLING,
        TURNED_POSITIVE,
        POSITIVE
    }

    /** Both with a tangible net worth, in one currency; a year lies between them where their closing dates do not say. */
    public static NetWorthTrend between(Financials before, Financials last) {
        BigDecimal from = requireNonNull(before.tangibleNetWorth());
        BigDecimal to = requireNonNull(last.tangibleNetWorth());
        Direction direction = direction(from, to);
        return new NetWorthTrend(
                direction,
                direction == Direction.POSITIVE
                        ? growth(from, to, months(before.periodEnd(), last.periodEnd()))
                        : null);
    }

    private static Direction direction(BigDecimal from, BigDecimal to) {
        if (to.signum() < 0 && to.compareTo(from) < 0) {
            return Direction.NEGATIVE_AND_FALLING;
        }
        if (from.signum() > 0) {
            return Direction.POSITIVE;
        }
        return to.signum() > 0 ? Direction.TURNED_POSITIVE : Direction.NEGATIVE_NOT_FALLING;
    }

    private static BigDecimal growth(BigDecimal from, BigDecimal to, BigDecimal months) {
        return to.subtract(from).multiply(HUNDRED).multiply(YEAR).divide(from.multiply(months), MathContext.DECIMAL64);
    }

    private static BigDecimal months(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || !from.isBefore(to) ? YEAR : Months.between(from, to);
    }
}
