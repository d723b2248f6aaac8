package io.encours.facts.orderapproval;

import io.encours.facts.RecordedAs;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import io.encours.shared.Money;
import java.util.Comparator;

/** A component of the exposure and what it does to it. */
@Described("A component of the exposure and what it does to it")
@RecordedAs("order-approval/exposure-part")
public record ExposurePart(
        @Described(value = "The component", example = "OVERDUE")
        ExposureComponent component,

        @Described("How much of it there is, never below zero")
        Money amount,

        @Described(value = "What it does to the exposure", example = "ADDS")
        ComponentEffect effect,

        @Described("The row of the policy that says so") RowSource source)
        implements Comparable<ExposurePart> {

    private static final Comparator<ExposurePart> BY_COMPONENT = Comparator.comparing(ExposurePart::component);

    public static ExposurePart of(ExposureAmount amount, ComponentRow row) {
        return new ExposurePart(amount.component(), amount.amount(), row.effect(), row.source());
    }

    /** The same component with another amount. */
    public ExposurePart of(Money other) {
        return new ExposurePart(component, other, effect, source);
    }

    /** What it does to the exposure, below zero where it lowers it. */
    public Money signed() {
        return switch (effect) {
            case ADDS -> amount;
            case REDUCES -> Money.zero(amount.currency()).minus(amount);
            case REDUCES_OWN_RISK, NOT_COUNTED -> Money.zero(amount.currency());
        };
    }

    @Override
    public int compareTo(ExposurePart other) {
        return BY_COMPONENT.compare(this, other);
    }
}
