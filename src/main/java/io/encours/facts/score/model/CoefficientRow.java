package io.encours.facts.score.model;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import java.math.BigDecimal;

/** One ratio of a model and its coefficient. */
public record CoefficientRow(
        @Described("The question it answers") CoefficientQuestion question,

        @Described("Ratio") Ratio ratio,

        @Described("Coefficient") BigDecimal coefficient,

        @Described("Where the row stands") RowSource source)
        implements Row<CoefficientQuestion> {}
