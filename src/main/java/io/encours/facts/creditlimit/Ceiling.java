package io.encours.facts.creditlimit;

import io.encours.facts.RecordedAs;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import io.encours.shared.Money;
import io.encours.shared.Percentage;
import io.encours.shared.Unit;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The amount that one method gives. */
@Described("The amount that one method gives")
@RecordedAs("credit-limit/ceiling")
public record Ceiling(
        @Described(value = "The method", example = "TANGIBLE_NET_WORTH")
        LimitMethod method,

        @Described(value = "Whether it binds or is shown for comparison", example = "BINDING")
        MethodUse use,

        @Described("The amount, never below zero") Money amount,

        @Nullable @Described("The figure it is a share of") Money basis,

        @Nullable @Described(value = "The share of the figure", unit = Unit.PERCENT, example = "35")
        Percentage share,

        @Nullable
        @Described(value = "How long such a limit holds, where the method says so", unit = Unit.MONTHS, example = "3")
        Integer validityMonths,

        @Described("The row of the policy that it rests on") RowSource source)
        implements Comparable<Ceiling> {

    private static final Comparator<Ceiling> LOWEST_FIRST = Comparator.comparing(Ceiling::amount)
            .thenComparing(Ceiling::method)
            .thenComparing(ceiling -> ceiling.source().toString());

    /** A ceiling on the limit that rests on a row alone. */
    public static Ceiling of(MethodRow method, Money amount, RowSource source) {
        return new Ceiling(method.question().method(), method.use(), amount, null, null, null, source);
    }

    /** What it holds down. */
    public LimitScope scope() {
        return method.scope();
    }

    /** Whether it rests on one of the customer's own figures. */
    public boolean restsOnCustomer() {
        return method.isCustomerBased();
    }

    /** What its reason names: the amount, and what it is a share of. */
    public Map<String, Object> figures() {
        return share == null || basis == null
                ? Map.of("amount", amount)
                : Map.of("amount", amount, "share", share, "basis", basis);
    }

    public boolean lowerThan(Ceiling other) {
        return compareTo(other) < 0;
    }

    /** Lowest amount first; of equal amounts, the one whose method is named first. */
    @Override
    public int compareTo(Ceiling other) {
        return LOWEST_FIRST.compare(this, other);
    }
}
