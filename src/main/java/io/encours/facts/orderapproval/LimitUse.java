package io.encours.facts.orderapproval;

import io.encours.facts.RecordedAs;
import io.encours.shared.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exposure held against a limit, in exact percent (34 digits). Each share is absent where it is not known.
 *
 * @param before without this order
 * @param asPlaced with this order as if nothing of it were prepaid
 * @param after with what of this order is not prepaid
 * @param overrun what the exposure after this order is above the limit; zero where it is not
 * @param insured what the insurer would pay, in percent of the exposure as the order is placed
 * @param deposit what of the order must be prepaid in all to bring the exposure to the limit, in percent of the order;
 *     absent where that is more than is left to pay
 * @param exposure after this order
 * @param limit what it is held against
 */
@RecordedAs("order-approval/limit-use")
public record LimitUse(
        @Nullable BigDecimal before,
        @Nullable BigDecimal asPlaced,
        @Nullable BigDecimal after,
        @Nullable Money overrun,
        @Nullable BigDecimal insured,
        @Nullable BigDecimal deposit,
        @Nullable Money exposure,
        @Nullable Money limit) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** More than any range of a table reaches. */
    private static final BigDecimal BEYOND = BigDecimal.TEN.pow(20);

    /** Where the exposure or the limit is not known. */
    public static LimitUse unknown() {
        return new LimitUse(null, null, null, null, null, null, null, null);
    }

    /**
     * The use of a limit.
     *
     * @param credit what of the order counts in the exposure and is not prepaid
     */
    public static LimitUse of(OrderExposure exposure, Money limit, CountedCover cover, Order order, Money credit) {
        Money overrun = exposure.after().minus(limit).max(Money.zero(limit.currency()));
        boolean curable = overrun.isPositive() && overrun.compareTo(credit) <= 0;
        return new LimitUse(
                percent(exposure.before(), limit),
                percent(exposure.asPlaced(), limit),
                percent(exposure.after(), limit),
                overrun,
                cover.shareOf(exposure.asPlaced()),
                curable ? percent(order.paidAhead().plus(overrun), order.amount()) : null,
                exposure.after(),
                limit);
    }

    /**
     * What the exposure after this order is above each of some shares of the limit, where it is.
     *
     * @param shares in percent of the limit
     * @return rounded up to the minor unit: the exposure without it is within the share
     */
    public List<Money> above(List<BigDecimal> shares) {
        return exposure == null || limit == null
                ? List.of()
                : shares.stream()
                        .map(share -> exposure.minus(within(limit, share)))
                        .filter(Money::isPositive)
                        .toList();
    }

    private static Money within(Money limit, BigDecimal share) {
        int decimals = limit.currency().getDefaultFractionDigits();
        BigDecimal most = limit.amount().multiply(share).movePointLeft(2);
        return new Money(most.setScale(decimals, RoundingMode.FLOOR), limit.currency());
    }

    /** A part in percent of a whole; of nothing any part is more than every share, and no part is none. */
    public static BigDecimal percent(Money part, Money whole) {
        BigDecimal amount = part.amount().max(BigDecimal.ZERO);
        if (whole.isZero()) {
            return amount.signum() == 0 ? BigDecimal.ZERO : BEYOND;
        }
        return amount.multiply(HUNDRED).divide(whole.amount(), MathContext.DECIMAL128);
    }

    /** A share as it is shown: rounded up to two decimals, so that it shows 100 only where the limit is kept. */
    public static @Nullable BigDecimal shown(@Nullable BigDecimal share) {
        return share == null || share.compareTo(BEYOND) >= 0
                ? null
                : share.setScale(2, RoundingMode.CEILING).stripTrailingZeros();
    }
}
