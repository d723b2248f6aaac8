package io.encours.facts.score.card;

import io.encours.facts.Question;
import io.encours.facts.score.Criterion;
import io.encours.shared.Described;

/** Which answer does a word earn? */
public record WordQuestion(
        @Described("Criterion") Criterion criterion,

        @Described("Measured") String word) implements Question {}
