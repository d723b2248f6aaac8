package io.encours.decision;

import io.encours.decision.DecisionDocument.RecordedReason;
import io.encours.decision.Differences.Difference;
import io.encours.engine.DecidingCode;
import io.encours.engine.Evaluation;
import io.encours.facts.Reason;
import io.encours.facts.Result;
import io.encours.journal.record.DecisionRecord;
import io.encours.shared.ReasonCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision on record held against what a policy makes of the same facts.
 *
 * @param decision as it is on record
 * @param engineVersion the code that decided; null where that was not recorded yet
 * @param recorded what it tells
 * @param replayed what the policy makes of it
 * @param differences each value that came out otherwise, down to the rules and rows
 */
public record Comparison(
        DecisionRecord decision,
        @Nullable String engineVersion,
        Conclusion recorded,
        Evaluation replayed,
        List<Difference> differences) {

    public Comparison {
        differences = List.copyOf(differences);
    }

    /** Whether everything came out as it is on record. */
    public boolean identical() {
        return differences.isEmpty();
    }

    /** Whether the code that decided is the one that decided again. */
    public boolean sameEngine() {
        return DecidingCode.version().equals(engineVersion);
    }

    /** What was concluded at the time, where anything was. */
    public @Nullable Result recordedResult() {
        return recorded.result();
    }

    /** The reasons on record that are no reasons any more. */
    public List<ReasonCode> reasonsGone() {
        return without(recordedReasons(), replayedReasons());
    }

    /** The reasons that are not on record. */
    public List<ReasonCode> reasonsNew() {
        return without(replayedReasons(), recordedReasons());
    }

    private List<ReasonCode> recordedReasons() {
        return recorded.reasons().stream().map(RecordedReason::code).toList();
    }

    private List<ReasonCode> replayedReasons() {
        return replayed.reasons().stream().map(Reason::code).toList();
    }

    private static List<ReasonCode> without(List<ReasonCode> reasons, List<ReasonCode> others) {
        return reasons.stream()
                .filter(code -> !others.contains(code))
                .distinct()
                .toList();
    }
}
