package io.encours.facts.orderapproval;

import io.encours.facts.Question;

/** At which age does an overdue invoice change an answer? */
public record AgeingQuestion(OrderOutcome outcome) implements Question {}
