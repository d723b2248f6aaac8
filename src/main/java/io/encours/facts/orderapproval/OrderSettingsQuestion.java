package io.encours.facts.orderapproval;

import io.encours.facts.ComesFrom;
import io.encours.facts.Question;
import io.encours.shared.LegalEntity;
import org.jspecify.annotations.Nullable;

/** How does a selling company check its orders? */
public record OrderSettingsQuestion(
        @Nullable @ComesFrom(LegalEntity.class) String entity) implements Question {}
