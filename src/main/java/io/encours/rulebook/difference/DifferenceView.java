package io.encours.rulebook.difference;

import io.encours.page.PageTexts;
import io.encours.shared.Described;
import io.encours.table.diff.PolicyDifference;
import java.time.Instant;
import java.util.List;

/** What changed between two versions of the policy, and whose work it is. */
@Described("What changed between two versions of the policy, and whose work it is")
record DifferenceView(
        @Described("Who made, submitted or approved the newer version, in the order of time")
        List<Step> steps,

        @Described("What changed") PolicyDifference difference) {

    DifferenceView {
        steps = List.copyOf(steps);
    }

    /** What somebody does on the way to a version. */
    enum Act {
        CREATED,
        COPIED,
        REVISED,
        SUBMITTED,
        APPROVED,
        REJECTED,
        WITHDRAWN,
        RESTORED,
        INSTALLED
    }

    /** Something that somebody did on the way to the newer version. */
    @Described("Something that somebody did on the way to the newer version")
    record Step(
            @Described(value = "What", example = "APPROVED") Act what,

            @Described(value = "Who", example = "credit-approver")
            String by,

            @Described(value = "When", example = "2026-11-21T09:00:00Z")
            Instant at,

            @Described(value = "What was said with it", example = "A lower cap for class B")
            String comment) {

        String in(PageTexts texts) {
            String what = texts.of(this.what.name(), by, texts.instant(at));
            return comment.isEmpty() ? what : what + texts.of("comment", comment);
        }
    }
}
