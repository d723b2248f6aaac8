package io.encours.facts.creditlimit;

import io.encours.facts.Question;

/** How much credit does an agency's opinion stand for? */
public record OpinionCapQuestion(String agency, String opinion) implements Question {}
