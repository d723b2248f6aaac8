package io.encours.facts.orderapproval;

import io.encours.facts.RecordedAs;
import io.encours.shared.Money;

/**
 * What the bank guarantees that outlast the due date of the order come to.
 *
 * @param effect what they do to the exposure
 */
@RecordedAs("order-approval/counted-guarantees")
public record CountedGuarantees(Money amount, ComponentEffect effect) {

    /** What of them counts against an exposure: no more than there is. */
    public Money within(Money owed) {
        return amount.min(owed.max(Money.zero(owed.currency())));
    }

    /** An exposure that they lower, if it is they that lower it. */
    public Money lower(Money owed) {
        return effect == ComponentEffect.REDUCES ? owed.minus(within(owed)) : owed;
    }
}
