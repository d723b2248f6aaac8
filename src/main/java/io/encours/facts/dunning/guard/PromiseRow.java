package io.encours.facts.dunning.guard;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import io.encours.shared.Money;
import io.encours.shared.Percentage;
import io.encours.shared.ReasonCode;
import io.encours.shared.Unit;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How far a promise to pay is believed.
 *
 * @param believed share of what is promised that is left out of dunning until the promised date and the days of grace
 * @param reason why not all of it is; null where all of it is
 */
public record PromiseRow(
        PromiseQuestion question,
        Percentage believed,

        @Described(value = "Days of grace", unit = Unit.DAYS)
        int grace,

        @Nullable @Described("Why not all of it is believed")
        ReasonCode reason,

        RowSource source)
        implements Row<PromiseQuestion> {

    /** What of an amount is believed, rounded down to the minor unit. */
    public Money of(Money promised) {
        return new Money(
                promised.amount()
                        .multiply(believed.value())
                        .movePointLeft(2)
                        .setScale(promised.currency().getDefaultFractionDigits(), RoundingMode.DOWN),
                promised.currency());
    }
}
