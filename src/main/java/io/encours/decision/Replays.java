package io.encours.decision;

import io.encours.decision.DecisionAnswer.AnsweredRelease;
import io.encours.decision.Differences.Difference;
import io.encours.journal.DecisionRecord;
import io.encours.rulebook.Releases;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Decides again what is on record, and compares. */
@Component
class Replays {

    private final Releases releases;

    Replays(Releases releases) {
        this.releases = releases;
    }

    /** The recorded facts on a release, held against the record. */
    Replay replay(DecisionRecord decision, int number) {
        try (Releases.Lease release = releases.lease(number)) {
            DecisionDocument<JsonNode> recorded = DecisionDocument.parse(decision.document());
            DecisionDocument<Object> replayed = DecisionDocument.of(release.policy()
                    .evaluate(DecisionDocument.fact(
                            recorded.request(), decision.type().request())));
            List<Difference> differences = Differences.between(recorded.tree(), replayed.tree());
            return new Replay(
                    decision.id(),
                    AnsweredRelease.of(new DecisionRecord.Release(release.number(), release.hash())),
                    differences.isEmpty(),
                    differences);
        }
    }
}
