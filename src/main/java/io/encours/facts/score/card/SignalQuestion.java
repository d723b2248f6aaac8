package io.encours.facts.score.card;

import io.encours.facts.FieldSignalKind;
import io.encours.facts.Question;
import io.encours.shared.Described;

/** What does a field signal weigh, and how long? */
public record SignalQuestion(@Described("Signal") FieldSignalKind kind) implements Question {}
