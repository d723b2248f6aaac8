package io.encours.facts.orderapproval;

import io.encours.facts.RecordedAs;
import io.encours.shared.Money;
import io.encours.shared.Percentage;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The insurer's cover that is in force; of zero where there is none.
 *
 * @param insuredShare what the insurer pays of a covered loss
 * @param effect what the insured part does to the exposure
 */
@RecordedAs("order-approval/counted-cover")
public record CountedCover(Money amount, Percentage insuredShare, ComponentEffect effect) {

    /** What the insurer would pay of an exposure: its share of what the cover reaches, rounded down. */
    public Money insured(Money exposure) {
        BigDecimal exact = reached(exposure).multiply(insuredShare.value()).movePointLeft(2);
        return new Money(
                exact.setScale(amount.currency().getDefaultFractionDigits(), RoundingMode.DOWN), amount.currency());
    }

    /** The same in percent of the exposure, exactly (34 digits); absent where there is no exposure. */
    public @Nullable BigDecimal shareOf(Money exposure) {
        return exposure.isPositive()
                ? reached(exposure).multiply(insuredShare.value()).divide(exposure.amount(), MathContext.DECIMAL128)
                : null;
    }

    private BigDecimal reached(Money exposure) {
        return exposure.min(amount).amount().max(BigDecimal.ZERO);
    }
}
