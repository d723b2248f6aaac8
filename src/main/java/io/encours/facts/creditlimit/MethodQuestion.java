package io.encours.facts.creditlimit;

import io.encours.facts.Question;

/** What is a method used for? */
public record MethodQuestion(LimitMethod method) implements Question {}
