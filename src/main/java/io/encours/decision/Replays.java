package io.encours.decision;

import io.encours.decision.DecisionAnswer.AnsweredRelease;
import io.encours.decision.Differences.Difference;
import io.encours.decision.Replay.ReplayedEngine;
import io.encours.engine.Evaluation;
import io.encours.engine.Policy;
import io.encours.journal.record.DecisionRecord;
import io.encours.rulebook.release.Releases;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Decides again what is on record, and compares. */
@Component
public class Replays {

    private final Releases releases;

    Replays(Releases releases) {
        this.releases = releases;
    }

    /** The recorded facts on a release, held against the record. */
    Replay replay(DecisionRecord decision, int number) {
        Replayed replayed = again(decision, number);
        return new Replay(
                decision.id(),
                AnsweredRelease.of(replayed.release()),
                replayed.differences().isEmpty(),
                replayed.differences(),
                replayed.engine());
    }

    /** Decides what is on record again, on the release of that number. */
    public Replayed again(DecisionRecord decision, int number) {
        try (Releases.Lease release = releases.lease(number)) {
            Comparison comparison = compare(decision, release.policy());
            return new Replayed(
                    new DecisionRecord.Release(release.number(), release.hash()),
                    comparison.replayed(),
                    comparison.differences(),
                    ReplayedEngine.held(comparison.engineVersion()));
        }
    }

    /**
     * Decides what is on record again, on a policy. What comes out as it is on record is told by its text alone.
     *
     * @throws io.encours.engine.EvaluationException if the rules come to no single conclusion
     * @throws tools.jackson.core.JacksonException if the facts on record are none that the present rules can be given
     */
    public static Comparison compare(DecisionRecord decision, Policy policy) {
        DecisionDocument<JsonNode> recorded = DecisionDocument.parse(decision.document());
        Evaluation evaluation = policy.evaluate(
                DecisionDocument.fact(recorded.request(), decision.type().request()));
        DecisionDocument<Object> replayed = DecisionDocument.of(evaluation).writtenLike(recorded);
        boolean identical = replayed.json().equals(decision.document());
        return new Comparison(
                decision,
                recorded.engineVersion(),
                identical
                        ? replayed.conclusion(evaluation.request(), evaluation.result())
                        : Decided.conclusion(recorded, decision.type()),
                evaluation,
                identical ? List.of() : Differences.between(recorded.tree(), replayed.tree()));
    }

    /**
     * What came of deciding again.
     *
     * @param release the release that decided again
     * @param evaluation what it came to
     * @param differences from what is on record
     * @param engine the code that decided, and that which decided again
     */
    public record Replayed(
            DecisionRecord.Release release,
            Evaluation evaluation,
            List<Difference> differences,
            ReplayedEngine engine) {}
}
