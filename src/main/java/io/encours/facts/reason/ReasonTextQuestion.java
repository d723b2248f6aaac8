package io.encours.facts.reason;

import io.encours.facts.Question;
import io.encours.shared.ReasonCode;

/** How is a reason told? */
public record ReasonTextQuestion(ReasonCode code) implements Question {}
