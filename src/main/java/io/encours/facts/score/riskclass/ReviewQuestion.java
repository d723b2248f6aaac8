package io.encours.facts.score.riskclass;

import io.encours.facts.Question;
import io.encours.facts.score.RiskEvent;
import io.encours.shared.Described;

/** How soon does a risk event ask for a review? */
public record ReviewQuestion(@Described("Event") RiskEvent event) implements Question {}
