package io.encours.facts.score.model;

import io.encours.facts.Question;
import io.encours.facts.score.Model;
import io.encours.shared.Described;

/** With which coefficients does a model weigh its ratios? */
public record CoefficientQuestion(@Described("Model") Model model) implements Question {}
