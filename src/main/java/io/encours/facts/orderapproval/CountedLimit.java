package io.encours.facts.orderapproval;

import io.encours.facts.RecordedAs;
import io.encours.facts.creditlimit.Approval;
import io.encours.facts.creditlimit.CreditLimitResult;
import io.encours.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The limit an order is held against.
 *
 * @param amount absent where there is none and none could be derived
 * @param derived whether it was derived for this order
 * @param approval who approves a derived limit
 */
@RecordedAs("order-approval/counted-limit")
public record CountedLimit(
        @Nullable Money amount,
        @Nullable LocalDate validUntil,
        boolean derived,
        @Nullable Approval approval) {

    public static CountedLimit given(Money amount, @Nullable LocalDate validUntil) {
        return new CountedLimit(amount, validUntil, false, null);
    }

    /** A limit that was worked out, but no higher than one that has ended: an end is no increase. */
    public static CountedLimit derived(CreditLimitResult derived, @Nullable CurrentLimit ended) {
        Money amount = derived.limit();
        return new CountedLimit(
                amount == null || ended == null ? amount : amount.min(ended.amount()),
                derived.validUntil(),
                true,
                derived.approval());
    }

    /** Whether an order that an answer lets go ahead has to wait until somebody has approved the limit. */
    public boolean waitsFor(OrderOutcome outcome, Order order) {
        return toBeApproved()
                && (outcome == OrderOutcome.APPROVE || outcome == OrderOutcome.APPROVE_WITH_DEPOSIT)
                && order.notPaidAhead().isPositive();
    }

    /** Whether it takes effect only once a person has approved it. */
    public boolean toBeApproved() {
        return amount != null && amount.isPositive() && approval != null && !approval.automatic();
    }
}
