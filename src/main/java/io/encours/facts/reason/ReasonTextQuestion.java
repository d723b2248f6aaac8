package io.encours.facts.reason;

import io.encours.facts.ComesFrom;
import io.encours.facts.Question;
import io.encours.shared.ReasonCode;

/**
 * How is a reason told?
 *
 * @param code as in {@link io.encours.shared.ReasonCode}
 */
public record ReasonTextQuestion(
        @ComesFrom(ReasonCode.class) String code) implements Question {}
