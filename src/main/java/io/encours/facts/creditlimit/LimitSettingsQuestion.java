package io.encours.facts.creditlimit;

import io.encours.facts.ComesFrom;
import io.encours.facts.Question;
import io.encours.shared.LegalEntity;
import org.jspecify.annotations.Nullable;

/** How does a selling company set its limits? */
public record LimitSettingsQuestion(
        @Nullable @ComesFrom(LegalEntity.class) String entity) implements Question {}
