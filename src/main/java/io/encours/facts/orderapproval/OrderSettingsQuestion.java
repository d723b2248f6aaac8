package io.encours.facts.orderapproval;

import io.encours.facts.Question;
import org.jspecify.annotations.Nullable;

/** How does a selling company check its orders? */
public record OrderSettingsQuestion(@Nullable String entity) implements Question {}
