package io.encours.facts.reason;

import io.encours.facts.Question;

/**
 * How is a text of a table told in French?
 *
 * @param text as it stands in its table, in English
 */
public record PhraseQuestion(String text) implements Question {}
