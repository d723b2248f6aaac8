package io.encours.facts.creditlimit;

import io.encours.facts.RecordedAs;
import io.encours.shared.Money;

/** The figure, as given, that a method takes a share of; it may be negative. */
@RecordedAs("credit-limit/figure")
public record Figure(LimitMethod method, Money amount) {

    public boolean isNegative() {
        return amount.amount().signum() < 0;
    }
}
