package io.encours.facts.creditlimit;

import io.encours.facts.RecordedAs;
import io.encours.shared.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The credit that the seller's own risk and the insurer's cover carry, before any ceiling on the whole limit.
 *
 * @param binding the ceiling that sets it, but for what holds it
 * @param hold what holds it at or below that ceiling; null where nothing does
 * @param review whether something asks for a person without naming an amount; null where nothing does
 */
@RecordedAs("credit-limit/unsecured")
public record Unsecured(
        Money amount,
        Ceiling binding,
        @Nullable LimitHold hold,
        @Nullable Boolean review) {

    public Unsecured(Money amount, Ceiling binding) {
        this(amount, binding, null, null);
    }

    /** What is left of it by the strictest of several holds. */
    public Unsecured heldBy(List<LimitHold> holds) {
        if (holds.isEmpty()) {
            return this;
        }
        Boolean asked = holds.stream().anyMatch(each -> each.most() == null) ? true : null;
        LimitHold strictest = LimitHold.strictest(holds);
        Money most = strictest == null ? null : strictest.most();
        return most == null || most.compareTo(amount) > 0
                ? new Unsecured(amount, binding, null, asked)
                : new Unsecured(most, binding, strictest, asked);
    }
}
