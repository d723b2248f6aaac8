package io.encours.facts.reason;

import io.encours.facts.Question;

/**
 * How is a reason told?
 *
 * @param code as in {@link io.encours.shared.ReasonCode}
 */
public record ReasonTextQuestion(String code) implements Question {}
