package io.encours.facts.score.riskclass;

import io.encours.facts.Question;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What does the age of the accounts cost in confidence? */
public record StalenessQuestion(
        @Nullable @Described(value = "Age of the accounts", unit = Unit.MONTHS)
        BigDecimal ageMonths) implements Question {

    /** What a text may name: the age in months, or that it is not known. */
    public Object months() {
        return ageMonths == null ? "?" : ageMonths;
    }
}
