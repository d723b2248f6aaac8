package io.encours.facts.score.riskclass;

import io.encours.facts.Question;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Which class does a score earn? */
public record ClassQuestion(
        @Described("Rated") boolean rated,

        @Nullable @Described(value = "Score out of ten", unit = Unit.POINTS)
        BigDecimal score10)
        implements Question {}
