package io.encours.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.encours.facts.DecisionType;
import io.encours.shared.CustomerId;
import io.encours.shared.Described;
import io.encours.shared.LegalEntity;
import io.encours.shared.Sha256;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which decisions are to be decided again, and on what. */
@Described("Which decisions are to be decided again, and on what")
record ReplayRequest(
        @Described(value = "Decisions made since this instant", example = "2026-07-01T00:00:00Z")
        Instant from,

        @Nullable
        @Described(
                value = "Decisions made before this instant; before the call where it is absent or later",
                example = "2026-10-01T00:00:00Z")
        Instant to,

        @Nullable
        @Size(min = 1)
        @Described(value = "Only these decisions; all where it is absent", example = "[\"credit-limit\"]")
        Set<DecisionType> decisions,

        @Nullable
        @Size(min = 1, max = 1000)
        @Described(
                value = "Only decisions about these customers; about all where it is absent",
                example = "[\"C-10042\"]")
        Set<CustomerId> customers,

        @Nullable @Described(value = "Only decisions for this selling company", example = "FR01")
        LegalEntity entity,

        @Nullable
        @Positive
        @Described(
                value =
                        "The release to decide on; where it and the draft are absent, the release on record of each decision",
                example = "2")
        Integer release,

        @Nullable
        @Positive
        @Described(value = "The draft to decide on, as it is at the time of the call", example = "7")
        Integer draft) {

    @JsonIgnore
    @AssertTrue(message = "a period that begins before it ends")
    public boolean isForwards() {
        return to == null || from.isBefore(to);
    }

    @JsonIgnore
    @AssertTrue(message = "a release or a draft, not both")
    public boolean isOnOnePolicy() {
        return release == null || draft == null;
    }

    /** SHA-256 in hexadecimal digits; equal for requests that ask the same. */
    String hash() {
        String canonical = Stream.of(from, to, sorted(decisions), sorted(customers), entity, release, draft)
                .map(Objects::toString)
                .collect(Collectors.joining("\n"));
        return Sha256.of(canonical.getBytes(UTF_8)).hex();
    }

    private static List<String> sorted(@Nullable Set<?> values) {
        return values == null
                ? List.of()
                : List.copyOf(
                        new TreeSet<>(values.stream().map(Object::toString).toList()));
    }
}
