package io.encours.decision;

import io.encours.decision.DecisionAnswer.AnsweredRelease;
import io.encours.decision.Differences.Difference;
import io.encours.engine.DecidingCode;
import io.encours.shared.Described;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision decided again. */
@Described("A decision decided again from its record")
public record Replay(
        @Described(value = "The decision that was decided again", example = "019aa8a3-7c00-7000-8000-5f3b2f1f0a11")
        UUID decisionId,

        @Described("The release it was decided again on") AnsweredRelease release,

        @Described(value = "Whether everything came out as it is on record", example = "true")
        boolean identical,

        @Described("Each value that came out otherwise") List<Difference> differences,

        @Described("The code that decided, and the code that decided again")
        ReplayedEngine engine) {

    /** The code behind a decision and that behind its replay. */
    @Described(
            "What evaluated the rules then and now: the code beside the release, which may answer otherwise once it is another")
    public record ReplayedEngine(
            @Nullable
            @Described(
                    value = "The code that decided; absent in decisions older than its being recorded",
                    example = "5f1b0d7e4c2f8a3b")
            String recorded,

            @Described(value = "The code that decided again", example = "5f1b0d7e4c2f8a3b")
            String present,

            @Described(value = "Whether both are the same", example = "true")
            boolean same) {

        static ReplayedEngine held(@Nullable String recorded) {
            String present = DecidingCode.version();
            return new ReplayedEngine(recorded, present, present.equals(recorded));
        }
    }
}
