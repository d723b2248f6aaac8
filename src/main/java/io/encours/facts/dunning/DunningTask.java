package io.encours.facts.dunning;

import io.encours.facts.segment.ActionOwner;
import io.encours.shared.Described;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something to be done inside the seller's company. */
@Described("Something to be done inside the seller's company")
public record DunningTask(
        @Described(value = "What", example = "APPLY_CASH") Kind kind,

        @Described("Who does it") List<ActionOwner> owners,

        @Nullable @Described(value = "The last day for it, where there is one", example = "2026-12-27")
        LocalDate by) {

    /** What there may be to do. */
    public enum Kind {
        /** Match payments with invoices. */
        APPLY_CASH,
        /** Declare the claim in the insolvency proceedings. */
        DECLARE_CLAIM
    }

    public DunningTask {
        owners = List.copyOf(owners);
    }
}
