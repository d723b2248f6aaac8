package io.encours.facts.score.riskclass;

import io.encours.facts.Question;
import io.encours.facts.score.RiskEvent;
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

    /** What a text may name: the event, and what was measured where it was. */
    public Map<String, Object> values() {
        return value == null
                ? Map.of("event", event.name())
                : Map.of("event", event.name(), "value", Decimals.plain(value.setScale(2, RoundingMode.HALF_UP)));
    }
}
