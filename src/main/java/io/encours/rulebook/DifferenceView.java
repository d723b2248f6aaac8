package io.encours.rulebook;

import io.encours.shared.Described;
import io.encours.table.diff.PolicyDifference;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changed between two versions of the policy, and whose work it is. */
@Described("What changed between two versions of the policy, and whose work it is")
record DifferenceView(
        @Described("Who made, submitted or approved the newer version, in the order of time")
        List<Step> steps,

        @Described("What changed") PolicyDifference difference) {

    DifferenceView {
        steps = List.copyOf(steps);
    }

    /** Something that somebody did on the way to the newer version. */
    @Described("Something that somebody did on the way to the newer version")
    record Step(
            @Described(value = "What: REVISED, SUBMITTED, APPROVED, or RESTORED", example = "APPROVED")
            String what,

            @Described(value = "Who", example = "credit-approver")
            String by,

            @Nullable @Described(value = "When, where it is known", example = "2026-11-21T09:00:00Z")
            Instant at,

            @Described(value = "What was said with it", example = "A lower cap for class B")
            String comment) {

        @Override
        public String toString() {
            return "%s · %s%s%s"
                    .formatted(what, by, at == null ? "" : " · " + at, comment.isEmpty() ? "" : " · " + comment);
        }
    }
}
