package io.encours.decision;

import io.encours.decision.DecisionAnswer.AnsweredRelease;
import io.encours.decision.Differences.Difference;
import io.encours.shared.Described;
import java.util.List;
import java.util.UUID;

/** A decision decided again. */
@Described("A decision decided again from its record")
record Replay(
        @Described(value = "The decision that was decided again", example = "019aa8a3-7c00-7000-8000-5f3b2f1f0a11")
        UUID decisionId,

        @Described("The release it was decided again on") AnsweredRelease release,

        @Described(value = "Whether everything came out as it is on record", example = "true")
        boolean identical,

        @Described("Each value that came out otherwise") List<Difference> differences) {}
