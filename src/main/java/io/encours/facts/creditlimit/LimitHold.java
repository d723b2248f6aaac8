package io.encours.facts.creditlimit;

import io.encours.facts.RecordedAs;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import io.encours.shared.Money;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that holds the limit whatever the customer's figures allow. */
@Described("What holds the limit, whatever the customer's figures allow")
@RecordedAs("credit-limit/limit-hold")
public record LimitHold(
        @Described(value = "The cause", example = "OVERDUE") HoldCause cause,

        @Described(value = "What it does", example = "NO_INCREASE")
        HoldEffect effect,

        @Nullable @Described("The most there may be unsecured; absent where it is not known, or a person looks at it")
        Money most,

        @Described("The row of the policy that it rests on") RowSource source) {

    /** The strictest of several that name an amount; null where none does. */
    static @Nullable LimitHold strictest(List<LimitHold> holds) {
        return holds.stream()
                .filter(hold -> hold.most != null)
                .min(Comparator.comparing(LimitHold::least)
                        .thenComparing(LimitHold::effect)
                        .thenComparing(LimitHold::cause))
                .orElse(null);
    }

    private static Money least(LimitHold hold) {
        if (hold.most == null) {
            throw new IllegalStateException("a hold without an amount is not compared");
        }
        return hold.most;
    }
}
