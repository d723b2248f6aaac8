package io.encours.decision;

import io.encours.facts.DecisionType;
import io.encours.facts.Result;
import io.encours.journal.record.DecisionRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A decision on record, with what it tells.
 *
 * @param decision on record
 * @param conclusion what it tells
 * @param repeated whether it is the answer to a request that was decided before
 */
public record Decided(DecisionRecord decision, Conclusion conclusion, boolean repeated) {

    /** One that is read from the record. */
    public static Decided read(DecisionRecord decision) {
        return new Decided(decision, conclusion(DecisionDocument.parse(decision.document()), decision.type()), false);
    }

    /** The answer to a request that was decided before. */
    static Decided again(DecisionRecord decision) {
        Decided read = read(decision);
        return new Decided(decision, read.conclusion, true);
    }

    static Conclusion conclusion(DecisionDocument<JsonNode> document, DecisionType type) {
        return document.conclusion(
                DecisionDocument.fact(document.request(), type.request()), result(document.result(), type));
    }

    private static @Nullable Result result(@Nullable JsonNode result, DecisionType type) {
        return result == null ? null : DecisionDocument.fact(result, type.result());
    }
}
