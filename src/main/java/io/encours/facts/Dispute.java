package io.encours.facts;

import io.encours.shared.Described;
import io.encours.shared.PastOrAsOf;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An open dispute about an invoice. */
@Described("An open dispute about an invoice")
public record Dispute(
        @NotNull @Described(value = "Whose fault it is", example = "SELLER")
        Fault fault,

        @Nullable @PastOrAsOf @Described(value = "When it was opened", example = "2026-10-20")
        LocalDate opened) {

    /** Whose fault a dispute is. */
    public enum Fault {
        /** Ours: a wrong price, a delivery that fell short. */
        SELLER,
        /** The customer's: a deduction without ground. */
        CUSTOMER,
        /** Not known yet. */
        UNDECIDED
    }
}
