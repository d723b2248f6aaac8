package io.encours.engine;

import io.encours.facts.DecisionType;
import io.encours.facts.Request;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/**
 * An example of a decision that the policy must decide as it says: {@code rules/<decision>/cases/*.json}.
 *
 * @param file where it stands
 * @param name what it shows
 * @param type the decision
 * @param request the facts, with a subject where the case gives none
 * @param expect fields of the result, and what is expected beside it; see {@link CaseExpectation}
 */
record PolicyCase(Path file, String name, DecisionType type, Request request, JsonNode expect) {

    @Override
    public String toString() {
        return file.getFileName() + ": " + name;
    }
}
