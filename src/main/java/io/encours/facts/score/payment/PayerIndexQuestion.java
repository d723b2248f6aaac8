package io.encours.facts.score.payment;

import io.encours.facts.Question;
import io.encours.facts.RatingProvider;
import io.encours.shared.Described;

/** Which indexes belong to days beyond terms? */
public record PayerIndexQuestion(@Described("Scale") RatingProvider scale) implements Question {}
