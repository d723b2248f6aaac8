package io.encours.facts.score.model;

import io.encours.facts.Question;
import io.encours.facts.score.Model;
import io.encours.shared.Described;

/** Which probabilities of failure belong to a model's scores? */
public record ProbabilityQuestion(@Described("Model") Model model) implements Question {}
