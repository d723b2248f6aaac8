package io.encours.facts.score.riskclass;

import io.encours.facts.Question;
import io.encours.facts.RiskClass;
import io.encours.shared.Described;

/** What does a class stand for? */
public record ClassMeaningQuestion(@Described("Class") RiskClass riskClass) implements Question {}
