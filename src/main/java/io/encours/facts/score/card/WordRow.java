package io.encours.facts.score.card;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Described;

/** The answer a word earns. */
public record WordRow(
        @Described("The question it answers") WordQuestion question,

        @Described("Answer, 1 worst to 7 best") int answer,

        @Described("Where the row stands") RowSource source)
        implements Row<WordQuestion> {}
