package io.encours.facts.score.model;

import io.encours.facts.Question;
import io.encours.facts.score.Model;
import io.encours.shared.Described;

/** Where are the cut-offs of a model? */
public record CutOffQuestion(@Described("Model") Model model) implements Question {}
