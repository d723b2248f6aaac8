package io.encours.facts.creditlimit;

import io.encours.facts.RecordedAs;
import io.encours.shared.Money;
import io.encours.shared.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The insurer's cover that is in force; of zero, at the usual share, where there is none.
 *
 * @param insuredShare what the insurer pays of a covered loss; the rest of it is the seller's own risk
 */
@RecordedAs("credit-limit/counted-cover")
public record CountedCover(Money amount, Percentage insuredShare) {

    /**
     * The limit that an own risk carries beside the cover. What is not insured of a covered loss is the seller's own risk as
     * well: while the own risk is enough for that share of the whole cover, the insured part comes on top of it; else it is
     * what limits the use of the cover.
     */
    public Money carriedWith(Money own) {
        int decimals = own.currency().getDefaultFractionDigits();
        Money insured = new Money(
                amount.amount().multiply(insuredShare.value()).movePointLeft(2).setScale(decimals, RoundingMode.DOWN),
                own.currency());
        if (own.compareTo(amount.minus(insured)) >= 0) {
            return own.plus(insured);
        }
        BigDecimal keptPercent = BigDecimal.valueOf(100).subtract(insuredShare.value());
        return new Money(
                own.amount().movePointRight(2).divide(keptPercent, decimals, RoundingMode.DOWN), own.currency());
    }
}
