package io.encours.facts.orderapproval;

import io.encours.facts.RecordedAs;
import io.encours.shared.Money;
import java.util.function.UnaryOperator;

/**
 * The exposure that is held against the limit; below zero where the customer has paid more than it owes.
 *
 * @param before without this order
 * @param asPlaced with this order as if nothing of it were prepaid
 * @param after with what of this order is not prepaid
 * @param guaranteed what banks guarantee of what is owed after this order
 * @param insured what the insurer would pay of the rest
 * @param ownRisk what of the exposure after this order the seller itself may lose
 */
@RecordedAs("order-approval/order-exposure")
public record OrderExposure(Money before, Money asPlaced, Money after, Money guaranteed, Money insured, Money ownRisk) {

    /** What is owed, less the securities that lower the exposure. */
    public static OrderExposure of(OwedWithOrder owed, CountedGuarantees guarantees, CountedCover cover) {
        UnaryOperator<Money> exposure = each -> lowered(guarantees.lower(each), cover);
        Money guaranteed = guarantees.within(owed.after());
        Money insured = cover.insured(owed.after().minus(guaranteed));
        Money after = exposure.apply(owed.after());
        Money own = carriedByOthers(after, guarantees.effect(), guaranteed);
        return new OrderExposure(
                exposure.apply(owed.before()),
                exposure.apply(owed.asPlaced()),
                after,
                guaranteed,
                insured,
                carriedByOthers(own, cover.effect(), insured));
    }

    private static Money lowered(Money owed, CountedCover cover) {
        return cover.effect() == ComponentEffect.REDUCES ? owed.minus(cover.insured(owed)) : owed;
    }

    private static Money carriedByOthers(Money risk, ComponentEffect effect, Money carried) {
        return effect == ComponentEffect.REDUCES_OWN_RISK ? risk.minus(carried) : risk;
    }
}
