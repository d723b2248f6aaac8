package io.encours.facts.score.card;

import io.encours.facts.LegalEventKind;
import io.encours.facts.LegalEventStatus;
import io.encours.facts.Question;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import java.math.BigDecimal;

/** What does a legal event mean for the score? */
public record LegalEventQuestion(
        @Described("Event") LegalEventKind kind,

        @Described("Status") LegalEventStatus status,

        @Described(value = "Age", unit = Unit.MONTHS) BigDecimal ageMonths)
        implements Question {}
