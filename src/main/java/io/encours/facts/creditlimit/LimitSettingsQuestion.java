package io.encours.facts.creditlimit;

import io.encours.facts.Question;
import org.jspecify.annotations.Nullable;

/** How does a selling company set its limits? */
public record LimitSettingsQuestion(@Nullable String entity) implements Question {}
