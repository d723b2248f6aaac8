package io.encours.search;

import io.encours.facts.DecisionType;
import io.encours.shared.Described;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision as a search finds it. */
@Described(
        "A decision that was found; its id leads to everything else: /v1/decisions/{id}, its explanation, its receipt")
public record FoundDecision(
        @Described(value = "Name of the record", example = "019aa8a3-7c00-7000-8000-5f3b2f1f0a11")
        UUID id,

        @Described(value = "When it was decided", example = "2026-11-21T09:30:00Z")
        Instant decidedAt,

        @Described(value = "Which decision it is", example = "credit-limit")
        DecisionType type,

        @Nullable @Described(value = "The customer; absent where the data was erased", example = "C-10042")
        String customer,

        @Nullable @Described(value = "The selling company", example = "FR01")
        String entity,

        @Described(value = "The answer in one word", example = "REDUCED")
        String outcome,

        @Described(value = "Why, as codes; none where the data was erased", example = "[\"LIMIT_BELOW_NEED\"]")
        List<String> reasons,

        @Described(value = "The release that decided", example = "3")
        int release,

        @Described(value = "Who asked", example = "sales") String caller,

        @Described(value = "The date the answer is for", example = "2026-11-21")
        LocalDate asOf) {

    public FoundDecision {
        reasons = List.copyOf(reasons);
    }

    FoundDecision of(@Nullable String knownCustomer) {
        return new FoundDecision(id, decidedAt, type, knownCustomer, entity, outcome, reasons, release, caller, asOf);
    }
}
