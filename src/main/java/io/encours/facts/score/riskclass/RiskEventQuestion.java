package io.encours.facts.score.riskclass;

import io.encours.facts.Question;
import io.encours.facts.score.RiskEvent;
import io.encours.facts.score.model.Quotient;
import io.encours.facts.score.model.Ratio;
import io.encours.shared.Decimals;
import io.encours.shared.Described;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What does a risk event do to class and score? */
public record RiskEventQuestion(
        @Described("Event") RiskEvent event,

        @Nullable @Described("Measured value") BigDecimal value) implements Question {

    /** What invoices that have been overdue for so many days do; for a time that is not known where that is null. */
    public static RiskEventQuestion overdue(@Nullable Integer days) {
        return days == null
                ? new RiskEventQuestion(RiskEvent.OVERDUE_OF_UNKNOWN_AGE, null)
                : new RiskEventQuestion(RiskEvent.OVERDUE_DAYS, BigDecimal.valueOf(days));
    }

    /** What a ratio of the accounts does, of equity to share capital or of current assets to current debts. */
    public static RiskEventQuestion measured(Quotient quotient) {
        return new RiskEventQuestion(
                quotient.ratio() == Ratio.CURRENT_RATIO ? RiskEvent.CURRENT_RATIO : RiskEvent.EQUITY_BELOW_CAPITAL,
                quotient.value());
    }

    /** What a text may name: the event, and what was measured where it was. */
    public Map<String, Object> values() {
        return value == null
                ? Map.of("event", event.name())
                : Map.of("event", event.name(), "value", Decimals.plain(value.setScale(2, RoundingMode.HALF_UP)));
    }
}
