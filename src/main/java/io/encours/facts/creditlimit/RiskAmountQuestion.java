package io.encours.facts.creditlimit;

import io.encours.facts.Question;
import java.math.BigDecimal;

/** How much may be risked on a figure of the customer? */
public record RiskAmountQuestion(RiskMeasure measure, BigDecimal value) implements Question {}
