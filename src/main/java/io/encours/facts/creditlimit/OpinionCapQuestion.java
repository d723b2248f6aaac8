package io.encours.facts.creditlimit;

import io.encours.facts.Question;
import io.encours.facts.RatingProvider;

/** How much credit does an agency's grade stand for? */
public record OpinionCapQuestion(RatingProvider provider, String grade) implements Question {}
