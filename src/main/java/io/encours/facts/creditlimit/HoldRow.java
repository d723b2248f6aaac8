package io.encours.facts.creditlimit;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import io.encours.shared.Money;
import io.encours.shared.ReasonCode;
import io.encours.shared.Unit;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** What holds the limit, and how. */
public record HoldRow(
        @Described("The question it answers") HoldQuestion question,

        @Described("Effect") HoldEffect effect,

        @Nullable @Described(value = "Review within", unit = Unit.DAYS)
        Integer reviewDays,

        @Described("Reason") ReasonCode reason,

        @Described("Where the row stands") RowSource source)
        implements Row<HoldQuestion> {

    /**
     * What it does to a limit.
     *
     * @param asThingsAre the most there may be without an increase; null where that is not known
     */
    public LimitHold hold(@Nullable Money asThingsAre, Currency currency) {
        Money most = switch (effect) {
            case NO_CREDIT -> Money.zero(currency);
            case NO_INCREASE -> asThingsAre;
            case REVIEW -> null;
        };
        return new LimitHold(question.cause(), effect, most, source);
    }
}
