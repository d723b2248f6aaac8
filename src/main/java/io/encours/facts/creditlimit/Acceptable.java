package io.encours.facts.creditlimit;

import io.encours.facts.RecordedAs;
import io.encours.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The most credit that the policy accepts.
 *
 * @param unsecured what no bank guarantees, rounded down to the step of the policy
 * @param guaranteed what banks guarantee, in full
 * @param binding the ceiling that sets the unsecured part, but for what holds it
 * @param hold what holds the unsecured part at or below that ceiling; null where nothing does
 */
@RecordedAs("credit-limit/acceptable")
public record Acceptable(
        Money unsecured,
        Money guaranteed,
        Ceiling binding,
        @Nullable LimitHold hold) {

    public Acceptable(Money unsecured, Money guaranteed, Ceiling binding) {
        this(unsecured, guaranteed, binding, null);
    }

    /** The method that sets it; null where it is held whatever the methods give. */
    public @Nullable LimitMethod bindingMethod() {
        return hold == null ? binding.method() : null;
    }

    public Money amount() {
        return unsecured.plus(guaranteed);
    }
}
