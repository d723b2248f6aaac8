package io.encours.facts.orderapproval;

import io.encours.facts.Row;
import io.encours.facts.RowSource;

/** What a component does to the exposure. */
public record ComponentRow(ComponentQuestion question, ComponentEffect effect, RowSource source)
        implements Row<ComponentQuestion> {}
