package io.encours.facts.score.card;

import io.encours.facts.Question;
import io.encours.facts.score.Criterion;
import io.encours.shared.Described;

/** What is a criterion worth? */
public record CriterionQuestion(@Described("Criterion") Criterion criterion) implements Question {}
