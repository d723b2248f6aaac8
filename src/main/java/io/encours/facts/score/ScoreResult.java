package io.encours.facts.score;

import io.encours.facts.Result;
import io.encours.facts.RiskClass;
import io.encours.shared.Described;

/** How good the customer is. */
public record ScoreResult(
        @Described(value = "RATED, or NOT_RATED where there is no usable data", example = "RATED")
        String outcome,

        @Described(value = "Risk class, A best to E worst, NR not rated", example = "B")
        RiskClass riskClass)
        implements Result {}
