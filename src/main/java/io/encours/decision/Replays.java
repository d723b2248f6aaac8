package io.encours.decision;

import io.encours.decision.DecisionAnswer.AnsweredRelease;
import io.encours.decision.Differences.Difference;
import io.encours.engine.Evaluation;
import io.encours.journal.DecisionRecord;
import io.encours.rulebook.Releases;
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
                replayed.differences());
    }

    /** Decides what is on record again, on the release of that number. */
    public Replayed again(DecisionRecord decision, int number) {
        try (Releases.Lease release = releases.lease(number)) {
            DecisionDocument<JsonNode> recorded = DecisionDocument.parse(decision.document());
            Evaluation evaluation = release.policy()
                    .evaluate(DecisionDocument.fact(
                            recorded.request(), decision.type().request()));
            return new Replayed(
                    new DecisionRecord.Release(release.number(), release.hash()),
                    evaluation,
                    Differences.between(
                            recorded.tree(), DecisionDocument.of(evaluation).tree()));
        }
    }

    /**
     * What came of deciding again.
     *
     * @param release the release that decided again
     * @param evaluation what it came to
     * @param differences from what is on record
     */
    public record Replayed(DecisionRecord.Release release, Evaluation evaluation, List<Difference> differences) {}
}
