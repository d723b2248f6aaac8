package io.encours.facts.score.model;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.facts.score.Model;
import io.encours.shared.Described;

/** A model that applies. */
public record ModelChoiceRow(
        @Described("The question it answers") ModelChoiceQuestion question,

        @Described("Model") Model model,

        @Described("Preference, 1 is used first") int rank,

        @Described("Where the row stands") RowSource source)
        implements Row<ModelChoiceQuestion> {}
