package io.encours.facts.score.card;

import io.encours.facts.Question;
import io.encours.shared.Described;

/** How is a figure of the score policy set? */
public record SettingQuestion(@Described("Setting") Setting setting) implements Question {}
