package io.encours.facts.creditlimit;

import io.encours.facts.RecordedAs;
import io.encours.shared.Money;

/**
 * The most credit that the policy accepts.
 *
 * @param unsecured what no bank guarantees, rounded down to the step of the policy
 * @param guaranteed what banks guarantee, in full
 * @param binding the ceiling that sets the unsecured part
 */
@RecordedAs("credit-limit/acceptable")
public record Acceptable(Money unsecured, Money guaranteed, Ceiling binding) {

    public Money amount() {
        return unsecured.plus(guaranteed);
    }
}
