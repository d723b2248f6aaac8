package io.encours.rulebook.approval;

import io.encours.audit.AuditLog;
import io.encours.engine.Policy;
import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.problem.Violation;
import io.encours.rulebook.artefact.Hashes;
import io.encours.rulebook.draft.BaseCheck;
import io.encours.rulebook.draft.ContentChange;
import io.encours.rulebook.draft.Draft;
import io.encours.rulebook.draft.DraftStore;
import io.encours.rulebook.draft.Drafts;
import io.encours.rulebook.draft.PolicyAction;
import io.encours.rulebook.draft.PolicyEvents;
import io.encours.rulebook.release.CompiledPolicies;
import io.encours.rulebook.release.Contents;
import io.encours.rulebook.release.Origin;
import io.encours.rulebook.release.Release;
import io.encours.shared.Remark;
import io.encours.shared.Sha256;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes releases of submitted drafts, approved by somebody who had no hand in them. */
@Component
class Approvals {

    private final Drafts drafts;
    private final DraftStore store;
    private final Succession succession;
    private final Contents contents;
    private final CompiledPolicies<Policy> policies;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Approvals(
            Drafts drafts,
            DraftStore store,
            Succession succession,
            Contents contents,
            CompiledPolicies<Policy> policies,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.drafts = drafts;
        this.store = store;
        this.succession = succession;
        this.contents = contents;
        this.policies = policies;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * What an approver saw.
     *
     * @param content hash of the content
     * @param checks hash of the report of the checks
     * @param difference hash of the listing of changes
     */
    record Seen(String content, String checks, String difference) {}

    /**
     * Approves a draft.
     *
     * @param effectiveFrom when it takes effect; now, which is as soon as every instance is ready, where it is null
     * @throws ProblemException {@link ProblemType#SELF_APPROVAL} for somebody who had a hand in it,
     *     {@link ProblemType#CONFLICT} with what differs from what was seen, {@link ProblemType#BASE_OUTDATED}
     */
    Release approve(Draft draft, Seen seen, @Nullable Instant effectiveFrom, String approver) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Draft approved = draft.approved(approver, now);
        Origin.Approval origin = origin(draft);
        requireSeen(draft, seen, origin);
        Succession.Candidate candidate = new Succession.Candidate(
                contents.of(draft.artefacts()), draft.author(), approver, comment(draft), origin);
        compile(candidate);
        Release release = transaction.execute(status -> {
            succession.lock();
            BaseCheck.require(draft, succession.last());
            store.save(approved);
            Release made = succession.add(candidate, effectiveFrom);
            audit.add(PolicyEvents.of(PolicyAction.DRAFT_APPROVED, approver, now, made, detail(origin, made)));
            return made;
        });
        succession.announce();
        return release;
    }

    /** What is in force says why. */
    private static Remark comment(Draft draft) {
        try {
            return new Remark(draft.comment());
        } catch (IllegalArgumentException unsaid) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "Draft %d does not say what it is for; make another one of it that does.".formatted(draft.id()));
        }
    }

    private Origin.Approval origin(Draft draft) {
        Draft.Submission submission = draft.submission();
        if (submission == null) {
            throw new ProblemException(ProblemType.CONFLICT, "Draft %d is not submitted.".formatted(draft.id()));
        }
        Sha256 difference = ContentChange.hash(drafts.changes(draft));
        return new Origin.Approval(draft.id(), draft.revision(), submission.checks(), difference);
    }

    private void requireSeen(Draft draft, Seen seen, Origin.Approval origin) {
        List<Violation> violations = new ArrayList<>();
        compare("/contentHash", seen.content(), contents.hash(draft.artefacts()), violations);
        compare("/checksHash", seen.checks(), origin.checks(), violations);
        compare("/differenceHash", seen.difference(), origin.difference(), violations);
        if (!violations.isEmpty()) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "Draft %d is not what was seen.".formatted(draft.id()), violations);
        }
    }

    private static void compare(String pointer, String seen, Sha256 is, List<Violation> violations) {
        if (!seen.equals(Hashes.written(is))) {
            violations.add(new Violation(pointer, seen, Hashes.written(is)));
        }
    }

    /** Compiled here before it is made, so that nothing is made that cannot be. */
    private void compile(Succession.Candidate candidate) {
        policies.lease(succession.preview(candidate)).close();
    }

    private static String detail(Origin.Approval origin, Release made) {
        return "effective from %s, checks %s, difference %s"
                .formatted(made.effectiveFrom(), Hashes.written(origin.checks()), Hashes.written(origin.difference()));
    }
}
