package io.encours.simulation;

import io.encours.facts.DecisionType;
import io.encours.shared.Described;
import io.encours.shared.Money;
import io.encours.shared.ReasonCode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of what came out otherwise. */
@Described("Decisions that came out otherwise, a page of them")
record ReplayDifferences(
        @Described("In the order of the record, the oldest first")
        List<ReplayDifference> differences,

        @Nullable
        @Described(
                value = "Asks for the next page; absent on the last one",
                example = "019aa8a3-7c00-7000-8000-5f3b2f1f0a11")
        UUID next,

        @Described(
                value =
                        "Months (UTC) of its period whose decisions were dropped for their age, and with them what came out otherwise in them; the replay's counts and sums stay",
                example = "[\"2015-03\"]")
        List<YearMonth> droppedMonths) {

    /** A decision that came out otherwise. */
    @Described("A decision that came out otherwise, or could not be decided again")
    record ReplayDifference(
            @Described(value = "Name of the record", example = "019aa8a3-7c00-7000-8000-5f3b2f1f0a11")
            UUID decisionId,

            @Described(
                    value = "Where the decision is to be read",
                    example = "/v1/decisions/019aa8a3-7c00-7000-8000-5f3b2f1f0a11")
            String location,

            @Described(value = "When it was decided", example = "2026-08-14T09:30:00Z")
            Instant decidedAt,

            @Described(value = "Which decision this is", example = "credit-limit")
            DecisionType decision,

            @Described(value = "The release that decided", example = "1")
            int release,

            @Described(
                    value =
                            "The weightiest thing that came out otherwise: OUTCOME, AMOUNT, REASONS, DETAILS, WAY (the same answer by other rows or rules); or FAILED",
                    example = "AMOUNT")
            Change change,

            @Described(value = "The outcome on record", example = "GRANTED")
            String outcomeBefore,

            @Nullable
            @Described(
                    value = "The outcome it came to; absent where it could not be decided again",
                    example = "REDUCED")
            String outcomeAfter,

            @Nullable
            @Described("The amount that took effect: the limit granted, the deposit asked for; absent where none did")
            Money amountBefore,

            @Nullable @Described("The amount that would take effect; absent where none would")
            Money amountAfter,

            @Described(value = "Reasons on record that are none any more", example = "[\"LIMIT_COVERS_NEED\"]")
            List<ReasonCode> reasonsGone,

            @Described(value = "Reasons that are not on record", example = "[\"LIMIT_BELOW_NEED\"]")
            List<ReasonCode> reasonsNew,

            @Nullable @Described(value = "Why it could not be decided again", example = "release 2 does not compile")
            String why,

            @Described(
                    value = "Whether what the decision is about was erased since, and amounts and reasons with it",
                    example = "false")
            boolean erased) {

        static ReplayDifference of(Finding finding) {
            return new ReplayDifference(
                    finding.decisionId(),
                    "/v1/decisions/" + finding.decisionId(),
                    finding.decidedAt(),
                    finding.type(),
                    finding.release(),
                    finding.change(),
                    finding.outcomeBefore(),
                    finding.outcomeAfter(),
                    finding.amountBefore(),
                    finding.amountAfter(),
                    finding.reasonsGone(),
                    finding.reasonsNew(),
                    finding.why(),
                    finding.erased());
        }
    }

    /** @param findings one more than the page takes, if there are more */
    static ReplayDifferences of(List<Finding> findings, int limit, List<YearMonth> dropped) {
        List<Finding> page = findings.subList(0, Math.min(limit, findings.size()));
        return new ReplayDifferences(
                page.stream().map(ReplayDifference::of).toList(),
                findings.size() > limit ? page.get(page.size() - 1).decisionId() : null,
                dropped);
    }
}
