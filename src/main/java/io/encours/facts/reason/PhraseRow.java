package io.encours.facts.reason;

import io.encours.facts.Row;
import io.encours.facts.RowSource;

/** How a text of a table is told in French. */
public record PhraseRow(PhraseQuestion question, String french, RowSource source) implements Row<PhraseQuestion> {}
