package io.encours.facts.segment;

import io.encours.facts.Question;

/** How is a segment treated? */
public record StrategyQuestion(Segment segment) implements Question {}
