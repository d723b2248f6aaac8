package io.encours.simulation;

import io.encours.audit.AuditLog;
import io.encours.journal.record.DecisionPeriod;
import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.problem.Validity;
import io.encours.problem.Violation;
import io.encours.rulebook.draft.DraftPolicies;
import io.encours.rulebook.release.Releases;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes replays in, and stops them. */
@Component
class ReplayDesk {

    private final Validity validity;
    private final ReplayJobs jobs;
    private final Releases releases;
    private final DraftPolicies drafts;
    private final AuditLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReplayDesk(
            Validity validity,
            ReplayJobs jobs,
            Releases releases,
            DraftPolicies drafts,
            AuditLog log,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.validity = validity;
        this.jobs = jobs;
        this.releases = releases;
        this.drafts = drafts;
        this.log = log;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Queues a replay, or finds the one that was asked for with the same key.
     *
     * @throws ProblemException {@link ProblemType#INVALID_REQUEST} for a period yet to come, or a policy that there is
     *     none of; {@link ProblemType#IDEMPOTENCY_KEY_REUSED} if the key stands for another request;
     *     {@link ProblemType#POLICY_DAMAGED} if the release is not whole
     */
    ReplayJob request(ReplayRequest request, String by, @Nullable String key) {
        validity.require(request);
        if (key != null) {
            ReplayJobs.Keyed earlier = jobs.keyed(by, key).orElse(null);
            if (earlier != null) {
                return get(same(earlier, request).id());
            }
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        NewReplay replay = new NewReplay(order(request, now), by, now, key, request.hash());
        return get(queued(replay).orElseGet(() -> raced(request, by, Objects.requireNonNull(key))));
    }

    private Optional<Integer> queued(NewReplay replay) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Optional<Integer> id = jobs.add(replay);
            id.ifPresent(added -> log.add(ReplayEvents.requested(added, replay)));
            return id;
        }));
    }

    /** Somebody came first with the key, in between. */
    private int raced(ReplayRequest request, String by, String key) {
        return same(jobs.keyed(by, key).orElseThrow(), request).id();
    }

    private static ReplayJobs.Keyed same(ReplayJobs.Keyed earlier, ReplayRequest request) {
        if (!earlier.requestHash().equals(request.hash())) {
            throw new ProblemException(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "The key stands for replay %d, which was asked for otherwise.".formatted(earlier.id()));
        }
        return earlier;
    }

    private ReplayOrder order(ReplayRequest request, Instant now) {
        List<Violation> violations = new ArrayList<>();
        if (!request.from().isBefore(now)) {
            violations.add(new Violation("/from", request.from().toString(), "an instant in the past"));
        }
        ReplayPolicy policy = policy(request, violations);
        if (!violations.isEmpty()) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST, "There is nothing that can be decided so", violations);
        }
        return new ReplayOrder(period(request, now), policy);
    }

    private static DecisionPeriod period(ReplayRequest request, Instant now) {
        Instant to = request.to();
        return new DecisionPeriod(
                request.from(),
                to == null || to.isAfter(now) ? now : to,
                Objects.requireNonNullElse(request.decisions(), Set.of()),
                Objects.requireNonNullElse(request.customers(), Set.of()),
                request.entity());
    }

    private ReplayPolicy policy(ReplayRequest request, List<Violation> violations) {
        Integer release = request.release();
        Integer draft = request.draft();
        if (release != null) {
            releases.get(release)
                    .ifPresentOrElse(
                            releases::requireWhole,
                            () -> violations.add(
                                    new Violation("/release", release.toString(), "the number of a release there is")));
            return new ReplayPolicy.OfRelease(release);
        }
        return draft == null ? new ReplayPolicy.Recorded() : ofDraft(draft, violations);
    }

    private ReplayPolicy ofDraft(int draft, List<Violation> violations) {
        return drafts.latest(draft)
                .<ReplayPolicy>map(last -> new ReplayPolicy.OfDraft(draft, last.revision()))
                .orElseGet(() -> {
                    violations.add(new Violation("/draft", Integer.toString(draft), "the number of a draft there is"));
                    return new ReplayPolicy.Recorded();
                });
    }

    /** @throws ProblemException {@link ProblemType#NOT_FOUND} if there is none of that number */
    ReplayJob get(int id) {
        return jobs.find(id)
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND, "There is no replay %d.".formatted(id)));
    }

    /**
     * Stops a replay; one that is stopped already stays so.
     *
     * @throws ProblemException {@link ProblemType#CONFLICT} if it has ended otherwise
     */
    ReplayJob cancel(int id, String by) {
        boolean cancelled = stopped(id, by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        ReplayJob job = get(id);
        if (!cancelled && job.state() != ReplayState.CANCELLED) {
            throw new ProblemException(ProblemType.CONFLICT, "Replay %d is %s already.".formatted(id, job.state()));
        }
        return job;
    }

    private boolean stopped(int id, String by, Instant now) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean cancelled = jobs.cancel(id, by, now);
            if (cancelled) {
                log.add(ReplayEvents.cancelled(id, by, now));
            }
            return cancelled;
        }));
    }
}
