package io.encours.facts.creditlimit;

import io.encours.facts.Question;
import io.encours.facts.RiskClass;

/** What are the ceilings of a class? */
public record CeilingQuestion(RiskClass riskClass) implements Question {}
