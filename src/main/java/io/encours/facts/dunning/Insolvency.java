package io.encours.facts.dunning;

import io.encours.shared.Described;
import io.encours.shared.InOrder;
import io.encours.shared.PastOrAsOf;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Insolvency proceedings against the customer. */
@Described("Insolvency proceedings against the customer: safeguard, reorganisation, liquidation")
@InOrder(first = "opened", then = "published")
public record Insolvency(
        @NotNull @PastOrAsOf @Described(value = "When they were opened", example = "2026-10-20")
        LocalDate opened,

        @Nullable
        @PastOrAsOf
        @Described(
                value = "When the opening was published (in France in the BODACC); the time for claims runs from it",
                example = "2026-10-27")
        LocalDate published,

        @Nullable
        @Described(value = "The last day to declare a claim, where the court has set one", example = "2026-12-15")
        LocalDate claimsBy) {}
