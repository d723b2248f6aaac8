package io.encours.simulation;

import io.encours.decision.Comparison;
import io.encours.facts.DecisionType;
import io.encours.journal.record.DecisionRecord;
import io.encours.shared.Money;
import io.encours.shared.ReasonCode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of deciding a decision again.
 *
 * @param decisionId which one
 * @param decidedAt when it was made
 * @param type which decision
 * @param release the release that made it
 * @param change what came out otherwise
 * @param outcomeBefore on record
 * @param outcomeAfter what it came to; null where it could not be decided again
 * @param amountBefore what took effect; null where nothing did, and once erased
 * @param amountAfter what would take effect; null where nothing would, and once erased
 * @param reasonsGone on record only
 * @param reasonsNew not on record
 * @param why it could not be decided again; null where it could
 * @param erased whether what the decision is about was erased since
 * @param otherEngine whether other code decided than decided again
 */
public record Finding(
        UUID decisionId,
        Instant decidedAt,
        DecisionType type,
        int release,
        Change change,
        String outcomeBefore,
        @Nullable String outcomeAfter,
        @Nullable Money amountBefore,
        @Nullable Money amountAfter,
        List<ReasonCode> reasonsGone,
        List<ReasonCode> reasonsNew,
        @Nullable String why,
        boolean erased,
        boolean otherEngine) {

    static Finding of(Comparison comparison) {
        DecisionRecord decision = comparison.decision();
        return new Finding(
                decision.id(),
                decision.decidedAt(),
                decision.type(),
                decision.release().number(),
                Change.of(comparison),
                decision.outcome(),
                comparison.replayed().outcome(),
                Change.amount(comparison.recordedResult()),
                Change.amount(comparison.replayed().result()),
                comparison.reasonsGone(),
                comparison.reasonsNew(),
                null,
                false,
                !comparison.sameEngine());
    }

    static Finding failed(DecisionRecord decision, String why) {
        return new Finding(
                decision.id(),
                decision.decidedAt(),
                decision.type(),
                decision.release().number(),
                Change.FAILED,
                decision.outcome(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                why,
                false,
                false);
    }

    /** Without what is erased with the decision. */
    Finding forgotten() {
        return new Finding(
                decisionId,
                decidedAt,
                type,
                release,
                change,
                outcomeBefore,
                outcomeAfter,
                null,
                null,
                List.of(),
                List.of(),
                null,
                true,
                otherEngine);
    }
}
