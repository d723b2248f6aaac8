package io.encours.rulebook.check;

import io.encours.facts.DecisionType;
import io.encours.facts.Request;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * An example of a decision that the policy must decide as it says: a row of a Tests sheet, or an element of a file
 * {@code rules/<decision>/cases/*.json}.
 *
 * @param artefact the file where it stands
 * @param place the row of the sheet, {@code Tests/5}, or the number of the case in its file, from 1
 * @param name what it shows
 * @param type the decision
 * @param request the facts, with a subject and a date where the example gives none
 * @param expect fields of the result, and what is expected beside it; see {@link Expectation}
 * @param cells address of the cell of each expected value, by its JSON pointer; empty for a case of a file
 */
public record PolicyCase(
        String artefact,
        String place,
        String name,
        DecisionType type,
        Request request,
        JsonNode expect,
        Map<String, String> cells) {

    public PolicyCase {
        cells = Map.copyOf(cells);
    }

    @Override
    public String toString() {
        return artefact.substring(artefact.lastIndexOf('/') + 1) + ": " + name;
    }
}
