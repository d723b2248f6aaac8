package io.encours.journal.record;

import io.encours.facts.DecisionType;
import io.encours.shared.CorrelationId;
import io.encours.shared.CustomerId;
import io.encours.shared.LegalEntity;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decisions to append, valid unless a test says otherwise. */
public record DecisionRecords(
        UUID id,
        String caller,
        @Nullable Idempotency idempotency,
        @Nullable CorrelationId correlation,
        String outcome,
        String document) {

    private static final DecisionIds IDS = new DecisionIds(Clock.systemUTC());

    public static DecisionRecords aDecision() {
        return new DecisionRecords(IDS.next(), "sales", null, null, "GRANTED", "{\"facts\": {\"né\": 1.50}}");
    }

    public DecisionRecords id(UUID other) {
        return new DecisionRecords(other, caller, idempotency, correlation, outcome, document);
    }

    public DecisionRecords by(String other) {
        return new DecisionRecords(id, other, idempotency, correlation, outcome, document);
    }

    public DecisionRecords key(String key, String requestHash) {
        return new DecisionRecords(id, caller, new Idempotency(key, requestHash), correlation, outcome, document);
    }

    public DecisionRecords correlation(String id) {
        return new DecisionRecords(this.id, caller, idempotency, new CorrelationId(id), outcome, document);
    }

    public DecisionRecords document(String other) {
        return new DecisionRecords(id, caller, idempotency, correlation, outcome, other);
    }

    /** PostgreSQL has no NUL in a text. */
    public DecisionRecords poisoned() {
        return new DecisionRecords(id, caller, idempotency, correlation, "GRAN\0TED", document);
    }

    public DecisionRecord build() {
        return new DecisionRecord(
                id,
                DecisionType.CREDIT_LIMIT,
                new CustomerId("C-10042"),
                new LegalEntity("FR01"),
                caller,
                idempotency,
                correlation,
                new DecisionRecord.Release(1, "a".repeat(64)),
                LocalDate.of(2026, 11, 21),
                outcome,
                new DecisionRecord.Timings(Duration.ofNanos(1_234_000), Duration.ofNanos(87_000)),
                document);
    }
}
