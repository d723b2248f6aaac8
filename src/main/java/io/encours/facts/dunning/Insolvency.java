package io.encours.facts.dunning;

import io.encours.shared.Described;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Insolvency proceedings against the customer. */
@Described("Insolvency proceedings against the customer: safeguard, reorganisation, liquidation")
public record Insolvency(
        @NotNull @Described(value = "When they were opened", example = "2026-10-20")
        LocalDate opened,

        @Nullable
        @Described(
                value = "When the opening was published (in France in the BODACC); the time for claims runs from it",
                example = "2026-10-27")
        LocalDate published) {}
