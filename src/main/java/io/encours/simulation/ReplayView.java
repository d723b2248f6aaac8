package io.encours.simulation;

import io.encours.facts.DecisionType;
import io.encours.journal.record.DecisionPeriod;
import io.encours.shared.CustomerId;
import io.encours.shared.Described;
import io.encours.shared.LegalEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A replay as callers see it. */
@Described("A period that is decided again, as far as it has come")
record ReplayView(
        @Described(value = "Names it for good", example = "12")
        int id,

        @Described(
                value =
                        "QUEUED, RUNNING, DONE, CANCELLED (keeps what it has) or FAILED (the policy cannot be decided on)",
                example = "RUNNING")
        ReplayState state,

        @Described(value = "Decisions made since this instant", example = "2026-07-01T00:00:00Z")
        Instant from,

        @Described(value = "Decisions made before this instant", example = "2026-10-01T00:00:00Z")
        Instant to,

        @Described(value = "Only these decisions; all where there are none", example = "[\"credit-limit\"]")
        List<DecisionType> decisions,

        @Described(value = "Only about these customers; about all where there are none", example = "[\"C-10042\"]")
        List<CustomerId> customers,

        @Nullable @Described(value = "Only for this selling company", example = "FR01")
        LegalEntity entity,

        @Nullable @Described(value = "The release that decides again", example = "2")
        Integer release,

        @Nullable @Described(value = "The draft that decides again", example = "7")
        Integer draft,

        @Nullable @Described(value = "The revision of the draft", example = "3")
        Integer draftRevision,

        @Described(value = "Who asked for it", example = "credit-manager")
        String requestedBy,

        @Described(value = "When it was asked for", example = "2026-11-21T09:30:00Z")
        Instant requestedAt,

        @Nullable @Described(value = "When work on it began", example = "2026-11-21T09:30:01Z")
        Instant startedAt,

        @Nullable @Described(value = "When it ended", example = "2026-11-21T10:10:00Z")
        Instant endedAt,

        @Nullable @Described(value = "Who cancelled it", example = "credit-manager")
        String cancelledBy,

        @Nullable @Described(value = "Why it cannot go on", example = "rules/score/score.drl: mismatched input")
        String failure,

        @Nullable @Described(value = "Decisions of the period; absent until they are counted", example = "1200000")
        Long total,

        @Described(value = "Decisions that are done", example = "400000")
        long done,

        @Described(value = "Came out as they are on record, in everything", example = "399000")
        long identical,

        @Described(value = "Came out otherwise", example = "990")
        long different,

        @Described(value = "Cannot be decided again: what they are about was erased", example = "8")
        long erased,

        @Described(value = "Could not be decided again for another reason", example = "2")
        long failed,

        @Described(
                value =
                        "Of those that came out identically or otherwise, how many were decided by other code than decided again",
                example = "0")
        long otherEngine,

        @Nullable @Described(value = "Decisions a second while it is worked on", example = "820.5")
        BigDecimal perSecond,

        @Described(value = "Seconds that were worked on it", example = "487.2")
        BigDecimal secondsWorked,

        @Nullable @Described(value = "When it will have ended, at that rate", example = "2026-11-21T10:12:00Z")
        Instant expectedEnd,

        @Nullable @Described("What came out, in sum; absent in a list")
        ReplaySummary summary) {

    static ReplayView of(ReplayJob job, @Nullable ReplaySummary summary, Instant now) {
        DecisionPeriod period = job.order().period();
        ReplayPolicy policy = job.order().policy();
        ReplayCounts counts = job.counts();
        ReplayJob.Ending ending = job.ending();
        return new ReplayView(
                job.id(),
                job.state(),
                period.from(),
                period.to(),
                period.types().stream().sorted().toList(),
                period.customers().stream()
                        .sorted(Comparator.comparing(CustomerId::value))
                        .toList(),
                period.entity(),
                policy instanceof ReplayPolicy.OfRelease release ? (Integer) release.number() : null,
                policy instanceof ReplayPolicy.OfDraft draft ? (Integer) draft.draft() : null,
                policy instanceof ReplayPolicy.OfDraft draft ? (Integer) draft.revision() : null,
                job.requestedBy(),
                job.requestedAt(),
                job.startedAt(),
                ending == null ? null : ending.at(),
                ending == null ? null : ending.by(),
                ending == null ? null : ending.failure(),
                job.total(),
                counts.done(),
                counts.identical(),
                counts.different(),
                counts.erased(),
                counts.failed(),
                counts.otherEngine(),
                job.perSecond(),
                BigDecimal.valueOf(job.worked().toMillis(), 3),
                job.expectedEnd(now),
                summary);
    }
}
