package io.encours.decision;

import io.encours.engine.Policy;
import io.encours.facts.Row;
import io.encours.facts.reason.PhraseQuestion;
import io.encours.facts.reason.PhraseRow;
import java.util.Locale;

/** The texts of tables in the language of whoever asks, in the words of the release that decided. */
record Phrases(Policy policy, Locale locale) {

    boolean isForeign() {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    }

    /** The text itself where the release has no other words for it. */
    String told(String text) {
        return policy.table(PhraseQuestion.class).stream()
                .flatMap(table -> table.match(new PhraseQuestion(text)).stream())
                .map(row -> ((PhraseRow) (Row<?>) row).french())
                .findFirst()
                .orElse(text);
    }
}
