package io.encours.rulebook.approval;

import io.encours.audit.AuditLog;
import io.encours.engine.Policy;
import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.rulebook.draft.DraftStore;
import io.encours.rulebook.draft.PolicyAction;
import io.encours.rulebook.draft.PolicyEvents;
import io.encours.rulebook.release.CompiledPolicies;
import io.encours.rulebook.release.Contents;
import io.encours.rulebook.release.Ending;
import io.encours.rulebook.release.Origin;
import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.ReleaseState;
import io.encours.rulebook.release.ReleaseStore;
import io.encours.rulebook.release.Releases;
import io.encours.rulebook.release.Timeline;
import io.encours.shared.Remark;
import io.encours.shared.Sha256;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes releases back: one that waits is withdrawn, one in force is followed by an older one brought back. */
@Component
class Rollbacks {

    private final ReleaseStore store;
    private final DraftStore drafts;
    private final Releases releases;
    private final Succession succession;
    private final Contents contents;
    private final CompiledPolicies<Policy> policies;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Rollbacks(
            ReleaseStore store,
            DraftStore drafts,
            Releases releases,
            Succession succession,
            Contents contents,
            CompiledPolicies<Policy> policies,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.releases = releases;
        this.succession = succession;
        this.contents = contents;
        this.policies = policies;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Brings an older release back, to take effect now. It stays the work of its author, and is approved by whoever brings
     * it back. Releases that wait to take effect are withdrawn, as they were built on what is taken back.
     *
     * @throws ProblemException {@link ProblemType#SELF_APPROVAL} for somebody who had a hand in the older release,
     *     {@link ProblemType#CONFLICT} if it was never in force, or if its content is in force,
     *     {@link ProblemType#POLICY_DAMAGED} if it is not whole itself
     */
    Release rollBack(Release to, String approver, Remark reason) {
        Release origin = origin(to);
        requireOlder(origin);
        requireNoHandIn(origin, approver);
        releases.requireWhole(origin);
        Succession.Candidate candidate = new Succession.Candidate(
                contents.of(origin.artefacts()),
                origin.author(),
                approver,
                reason,
                new Origin.Restoration(origin.number()));
        policies.lease(succession.preview(candidate)).close();
        Release made = transaction.execute(status -> restored(candidate, approver, reason.text()));
        succession.announce();
        return made;
    }

    /**
     * Withdraws a release that waits to take effect.
     *
     * @throws ProblemException {@link ProblemType#CONFLICT} if it does not, or another one is built on it
     */
    Release withdraw(Release release, String by, Remark reason) {
        transaction.executeWithoutResult(status -> {
            succession.lock();
            requireLastAndWaiting(release);
            withdrawn(release, by, reason.text());
            succession.tell();
        });
        succession.announce();
        return store.find(release.number()).orElseThrow();
    }

    private Release restored(Succession.Candidate candidate, String approver, String reason) {
        succession.lock();
        waiting().forEach(release -> withdrawn(release, approver, "Rolled back: " + reason));
        SortedMap<String, Sha256> present =
                succession.last().orElseThrow().content().artefacts();
        if (present.equals(candidate.content().artefacts())) {
            throw new ProblemException(ProblemType.CONFLICT, "That content is in force.");
        }
        Release made = succession.add(candidate, null);
        audit.add(PolicyEvents.of(PolicyAction.RELEASE_RESTORED, approver, made.createdAt(), made, reason));
        return made;
    }

    /** The latest first. */
    private Collection<Release> waiting() {
        return new Timeline(store.all().stream().filter(succession::waits).toList()).backFrom(Instant.MAX);
    }

    private void withdrawn(Release release, String by, String reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        store.withdraw(release.number(), new Ending(by, now, reason));
        audit.add(PolicyEvents.of(PolicyAction.RELEASE_WITHDRAWN, by, now, release, reason));
    }

    private void requireLastAndWaiting(Release release) {
        if (!succession.waits(release)) {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "Release %d does not wait to take effect; roll back instead.".formatted(release.number()));
        }
        succession.last().filter(last -> last.number() != release.number()).ifPresent(last -> {
            throw new ProblemException(
                    ProblemType.CONFLICT,
                    "Release %d is built on release %d; withdraw it first.".formatted(last.number(), release.number()));
        });
    }

    /** A restoration has the content, and the author, of an older one. */
    private Release origin(Release release) {
        return release.origin() instanceof Origin.Restoration restoration
                ? store.find(restoration.release()).orElseThrow()
                : release;
    }

    private void requireOlder(Release release) {
        ReleaseState state = releases.timeline().state(release, clock.instant());
        if (state != ReleaseState.SUPERSEDED && state != ReleaseState.IN_FORCE) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "Release %d was never in force.".formatted(release.number()));
        }
    }

    private void requireNoHandIn(Release release, String approver) {
        List<String> hands = release.origin() instanceof Origin.Approval approval
                ? drafts.find(approval.draft()).stream()
                        .flatMap(draft -> draft.hands().stream())
                        .toList()
                : List.of(release.author());
        if (hands.contains(approver)) {
            throw new ProblemException(
                    ProblemType.SELF_APPROVAL, "%s had a hand in release %d.".formatted(approver, release.number()));
        }
    }
}
