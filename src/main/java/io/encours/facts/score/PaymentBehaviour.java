package io.encours.facts.score;

import io.encours.facts.RecordedAs;
import io.encours.shared.Confidential;
import io.encours.shared.Described;
import io.encours.shared.Percentage;
import io.encours.shared.Unit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the customer pays: us, other suppliers, and against its sector. */
@Described("How the customer pays: us, other suppliers, and against its sector")
@RecordedAs("score/payment-behaviour")
public record PaymentBehaviour(
        @Described(value = "The payer profile", example = "SLIGHTLY_LATE")
        PayerProfile profile,

        @Described(value = "How a reminder speaks to such a payer", example = "NEUTRAL")
        DunningTone tone,

        @Confidential @Described(value = "Invoices paid in the window that counts", example = "24")
        int paidInvoices,

        @Confidential
        @Nullable
        @Described(
                value = "Average delay after the due date, weighted by amount; negative when early",
                unit = Unit.DAYS,
                example = "7.5")
        BigDecimal weightedDelayDays,

        @Confidential
        @Nullable
        @Described(value = "Share of the invoices paid on time", unit = Unit.PERCENT, example = "82.5")
        Percentage onTimeRate,

        @Confidential
        @Nullable
        @Described(
                value = "Average delay less the sector's; positive is worse than the sector",
                unit = Unit.DAYS,
                example = "-3.5")
        BigDecimal sectorDeltaDays,

        @Confidential
        @Nullable
        @Described(
                value = "Index over the trade experiences, weighted by amount, 100 best",
                unit = Unit.POINTS,
                example = "71")
        Integer index,

        @Confidential @Described("The index of each trade experience")
        List<ExperienceIndex> experiences) {

    public PaymentBehaviour {
        experiences = List.copyOf(experiences);
    }
}
