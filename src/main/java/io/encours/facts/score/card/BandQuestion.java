package io.encours.facts.score.card;

import io.encours.facts.Question;
import io.encours.facts.score.Criterion;
import io.encours.shared.Described;
import java.math.BigDecimal;

/** Which answer does a number earn? */
public record BandQuestion(
        @Described("Criterion") Criterion criterion,

        @Described("Measured value") BigDecimal value) implements Question {}
