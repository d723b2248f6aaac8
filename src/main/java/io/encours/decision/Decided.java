package io.encours.decision;

import io.encours.facts.Result;
import io.encours.journal.DecisionRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A decision on record, with what it tells. */
public record Decided(DecisionRecord decision, Conclusion conclusion) {

    /** One that is read from the record. */
    public static Decided read(DecisionRecord decision) {
        DecisionDocument<JsonNode> document = DecisionDocument.parse(decision.document());
        return new Decided(decision, document.conclusion(result(document.result(), decision)));
    }

    private static @Nullable Result result(@Nullable JsonNode result, DecisionRecord decision) {
        return result == null
                ? null
                : DecisionDocument.fact(result, decision.type().result());
    }
}
