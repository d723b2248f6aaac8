package io.encours.facts;

import io.encours.shared.Described;
import io.encours.shared.InOrder;
import io.encours.shared.PastOrAsOf;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something a person near the customer has seen or heard, good or bad, that no balance sheet shows yet. */
@Described("Something a person near the customer has seen or heard, good or bad, that no balance sheet shows yet")
@InOrder(first = "date", then = "expires")
public record FieldSignal(
        @NotNull @Described(value = "What was seen", example = "LARGE_CONTRACT_SIGNED")
        FieldSignalKind kind,

        @NotNull @Described(value = "Where it comes from", example = "SALES")
        SignalOrigin origin,

        @NotBlank @Size(max = 100) @Described(value = "Who reports it", example = "j.martin")
        String author,

        @NotNull @PastOrAsOf @Described(value = "When it was seen", example = "2026-10-02")
        LocalDate date,

        @Nullable
        @Described(
                value =
                        "The last day on which it counts; where it is not given the policy's own life of such a signal holds",
                example = "2027-04-02")
        LocalDate expires,

        @Described(value = "Whether a second source confirms it", example = "true")
        boolean confirmed,

        @ForTheRecord
        @Nullable
        @Size(max = 500)
        @Described(value = "In the reporter's words", example = "Framework contract with a railway")
        String note) {}
