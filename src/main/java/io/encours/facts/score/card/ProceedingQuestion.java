package io.encours.facts.score.card;

import io.encours.facts.LegalEventStatus;
import io.encours.facts.ProceedingNature;
import io.encours.facts.Question;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import java.math.BigDecimal;

/** What do insolvency proceedings whose nature is known mean for the score? */
public record ProceedingQuestion(
        @Described("Nature") ProceedingNature nature,

        @Described("Status") LegalEventStatus status,

        @Described(value = "Age", unit = Unit.MONTHS) BigDecimal ageMonths)
        implements Question {}
