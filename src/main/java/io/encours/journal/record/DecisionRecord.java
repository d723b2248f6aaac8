package io.encours.journal.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.encours.facts.DecisionType;
import io.encours.shared.CorrelationId;
import io.encours.shared.CustomerId;
import io.encours.shared.LegalEntity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * One decision as it stands on record, complete enough to be explained and decided again years later.
 *
 * <p>The columns are what decisions are searched by. Everything else is in the document, which the journal keeps to the
 * letter and never reads.
 *
 * @param id from {@link DecisionIds}, a UUID version 7 whose timestamp is {@link #decidedAt()}
 * @param type which decision
 * @param customer whom it is about
 * @param entity the selling company, where the request named one
 * @param caller the name of the actor who asked
 * @param idempotency the caller's key and the hash of the request, where a key was given
 * @param correlation id of the call that was decided; null where none was kept yet
 * @param release the release of the policy that decided
 * @param asOf the date the decision is for
 * @param outcome in one word of the decision's own vocabulary
 * @param timings how long the parts took
 * @param document JSON: complete facts (also derived ones), result, reasons, missing data, cures, fired rules with rows
 */
@NamedInterface("record")
public record DecisionRecord(
        UUID id,
        DecisionType type,
        CustomerId customer,
        @Nullable LegalEntity entity,
        String caller,
        @Nullable Idempotency idempotency,
        @Nullable CorrelationId correlation,
        Release release,
        LocalDate asOf,
        String outcome,
        Timings timings,
        String document) {

    public DecisionRecord {
        if (id.version() != 7) {
            throw new IllegalArgumentException("version of a decision's id: %d (expected: 7)".formatted(id.version()));
        }
        if (!new String(document.getBytes(UTF_8), UTF_8).equals(document)) {
            throw new IllegalArgumentException("the document of a decision is not well-formed Unicode");
        }
    }

    /** When the decision was made, to the millisecond: the timestamp within the id. */
    public Instant decidedAt() {
        return DecisionIds.instantOf(id);
    }

    /** The correlation id as it is written; null where there is none. */
    public @Nullable String correlated() {
        return correlation == null ? null : correlation.value();
    }

    /**
     * The release that decided.
     *
     * @param number from 1
     * @param hash SHA-256 of its content, 64 hexadecimal digits
     */
    public record Release(int number, String hash) {}

    /**
     * How long the parts of a decision took, kept to the microsecond.
     *
     * @param prepared completing the facts and finding the release
     * @param evaluated running the rules
     */
    public record Timings(Duration prepared, Duration evaluated) {}
}
