package io.encours.decision;

import io.encours.engine.Evaluation;
import io.encours.facts.Request;
import io.encours.journal.Journal;
import io.encours.journal.append.Appended;
import io.encours.journal.record.DecisionIds;
import io.encours.journal.record.DecisionRecord;
import io.encours.journal.record.DecisionRecord.Timings;
import io.encours.journal.record.Idempotency;
import io.encours.problem.Validity;
import io.encours.rulebook.release.Releases;
import io.encours.shared.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides: completes the facts, evaluates them on the release in force, and puts the decision on record. */
@Component
public class Decider {

    private final Validity validity;
    private final Releases releases;
    private final Journal journal;
    private final DecisionIds ids;
    private final DecisionMetrics metrics;
    private final RecentGrounds recent;
    private final List<FactCompletion> completions;
    private final Clock clock;

    Decider(
            Validity validity,
            Releases releases,
            Journal journal,
            DecisionIds ids,
            DecisionMetrics metrics,
            RecentGrounds recent,
            List<FactCompletion> completions,
            Clock clock) {
        this.validity = validity;
        this.releases = releases;
        this.journal = journal;
        this.ids = ids;
        this.metrics = metrics;
        this.recent = recent;
        this.completions = List.copyOf(completions);
        this.clock = clock;
    }

    /**
     * Decides, or finds the decision that already answers this request of this caller.
     *
     * @param asking by whom, and with which idempotency key, where there is one
     * @return what is on record, durably
     * @throws io.encours.problem.ProblemException if the request breaks a constraint; then nothing is decided
     * @throws io.encours.journal.record.IdempotencyConflict if the key stands for another request
     * @throws io.encours.journal.append.NotRecordedException if it cannot be put on record; then nothing is decided
     * @throws io.encours.engine.EvaluationException if the rules come to no single conclusion; then nothing is decided
     */
    Decided decide(Request request, Asking asking) {
        validity.require(request);
        String key = asking.idempotencyKey();
        Idempotency idempotency = key == null ? null : new Idempotency(key, RequestFingerprint.of(request));
        return earlier(asking.actor(), idempotency).orElseGet(() -> decideAnew(request, asking, idempotency));
    }

    private Optional<Decided> earlier(Actor caller, @Nullable Idempotency idempotency) {
        return idempotency == null
                ? Optional.empty()
                : journal.find(caller.name(), idempotency).map(Decided::again);
    }

    private Decided decideAnew(Request request, Asking asking, @Nullable Idempotency idempotency) {
        long began = System.nanoTime();
        LocalDate asOf = Objects.requireNonNullElseGet(request.asOf(), () -> LocalDate.now(clock));
        Request dated = completed(request.at(asOf));
        PossibleFacts.require(dated);
        try (Releases.Lease release = releases.leaseAsOf(asOf)) {
            long prepared = System.nanoTime();
            Evaluation evaluation = release.policy().evaluate(dated);
            Timings timings = timings(began, prepared, System.nanoTime());
            DecisionDocument<Object> document = DecisionDocument.of(evaluation);
            Appended appended =
                    journal.append(record(evaluation, document.json(), asking, idempotency, release, timings));
            if (appended.repeated()) {
                return Decided.again(appended.decision());
            }
            recent.decided(appended.decision().id(), evaluation);
            metrics.decided(evaluation, Duration.ofNanos(System.nanoTime() - began));
            return new Decided(appended.decision(), document.conclusion(dated, evaluation.result()), false);
        }
    }

    private Request completed(Request request) {
        Request complete = request;
        for (FactCompletion completion : completions) {
            complete = completion.completed(complete);
        }
        return complete;
    }

    private DecisionRecord record(
            Evaluation evaluation,
            String document,
            Asking asking,
            @Nullable Idempotency idempotency,
            Releases.Lease release,
            Timings timings) {
        return new DecisionRecord(
                ids.next(),
                evaluation.type(),
                evaluation.request().subject().id(),
                evaluation.request().entity(),
                asking.actor().name(),
                idempotency,
                asking.correlation(),
                new DecisionRecord.Release(release.number(), release.hash()),
                evaluation.asOf(),
                evaluation.outcome(),
                timings,
                document);
    }

    private static Timings timings(long began, long prepared, long evaluated) {
        return new Timings(Duration.ofNanos(prepared - began), Duration.ofNanos(evaluated - prepared));
    }
}
