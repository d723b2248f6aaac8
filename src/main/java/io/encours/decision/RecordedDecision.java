package io.encours.decision;

import io.encours.decision.DecisionAnswer.AnsweredRelease;
import io.encours.decision.DecisionDocument.DerivedFact;
import io.encours.decision.DecisionDocument.RecordedReason;
import io.encours.engine.Firing;
import io.encours.journal.record.DecisionRecord;
import io.encours.journal.record.Idempotency;
import io.encours.shared.Described;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Everything that is on record of a decision, for credit and auditors. */
@Described("Everything that is on record of a decision")
record RecordedDecision(
        @Described(value = "Name of the record", example = "019aa8a3-7c00-7000-8000-5f3b2f1f0a11")
        UUID decisionId,

        @Described(value = "Which decision this is", example = "credit-limit")
        String decision,

        @Described(value = "Who asked", example = "sales") String caller,

        @Nullable @Described(value = "The caller's idempotency key", example = "order-4711")
        String idempotencyKey,

        @Nullable @Described(value = "The correlation id of the call that was decided", example = "crm-7f3a")
        String correlationId,

        @Described("The release whose rules and tables decided")
        AnsweredRelease release,

        @Described(value = "The date the answer is for", example = "2026-11-21")
        LocalDate asOf,

        @Described(value = "When it was decided", example = "2026-11-21T09:30:00Z")
        Instant decidedAt,

        @Described(value = "The answer in one word", example = "REDUCED")
        String outcome,

        @Described(value = "The facts that were given, with the date", example = "{\"riskClass\": \"B\"}")
        JsonNode request,

        @Nullable @Described(value = "The answer in full", example = "{\"outcome\": \"REDUCED\"}")
        JsonNode result,

        @Described("Why, as codes with their figures") List<RecordedReason> reasons,

        @Described("The facts worked out on the way, in order")
        List<DerivedFact<JsonNode>> derived,

        @Described("The rules that fired and the tables that were asked with the rows that answered, in order")
        List<Firing> firings,

        @Nullable
        @Described(
                value =
                        "JSON pointers to facts that were given and that no rule looked at; absent where that was not recorded yet",
                example = "[\"/creditFile/previousFinancials\"]")
        List<String> unused,

        @Nullable
        @Described(
                value =
                        "The code that evaluated the rules, as a hash of its classes; absent where that was not recorded yet",
                example = "5f1b0d7e4c2f8a3b")
        String engineVersion,

        @Described(value = "Microseconds of completing the facts and finding the release", example = "40")
        long preparedMicros,

        @Described(value = "Microseconds of running the rules", example = "310")
        long evaluatedMicros) {

    static RecordedDecision of(DecisionRecord decision) {
        DecisionDocument<JsonNode> document = DecisionDocument.parse(decision.document());
        return new RecordedDecision(
                decision.id(),
                decision.type().written(),
                decision.caller(),
                Optional.ofNullable(decision.idempotency())
                        .map(Idempotency::key)
                        .orElse(null),
                decision.correlated(),
                AnsweredRelease.of(decision.release()),
                decision.asOf(),
                decision.decidedAt(),
                decision.outcome(),
                document.request(),
                document.result(),
                document.reasons(),
                document.derived(),
                document.firings(),
                document.unused(),
                document.engineVersion(),
                decision.timings().prepared().toNanos() / 1000,
                decision.timings().evaluated().toNanos() / 1000);
    }
}
