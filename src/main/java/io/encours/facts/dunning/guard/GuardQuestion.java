package io.encours.facts.dunning.guard;

import io.encours.facts.Question;

/** Does a guard hold, and with which figures? */
public record GuardQuestion(Guard guard) implements Question {}
