package io.encours.facts.creditlimit;

import io.encours.facts.NotNegative;
import io.encours.shared.Described;
import io.encours.shared.Money;
import jakarta.validation.constraints.NotNull;

/** The limit on the customer's whole group, and how much of it the group's other companies have taken. */
@Described("The limit on the customer's group and what its other companies have taken of it")
public record GroupLimit(
        @NotNull @NotNegative @Described("Limit on all companies of the group together")
        Money limit,

        @NotNull @NotNegative @Described("Limits already given to the group's other companies")
        Money usedByOthers) {

    /** What the other companies leave of it, never below zero. */
    public Money left() {
        return limit.minus(usedByOthers).max(Money.zero(limit.currency()));
    }
}
