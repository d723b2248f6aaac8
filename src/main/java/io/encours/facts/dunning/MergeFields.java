package io.encours.facts.dunning;

import io.encours.shared.CustomerId;
import io.encours.shared.Described;
import io.encours.shared.LegalEntity;
import io.encours.shared.Money;
import io.encours.shared.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the text of an action names, beside its invoices. */
@Described("What the text of an action names, beside its invoices")
public record MergeFields(
        @Described(value = "The customer", example = "C-10042")
        CustomerId customer,

        @Nullable @Described(value = "The selling company", example = "FR01")
        LegalEntity seller,

        @Described(value = "How many invoices the action is about", example = "2")
        int invoiceCount,

        @Described("What they come to") Money total,

        @Described(value = "Days overdue of the oldest of them", unit = Unit.DAYS, example = "12")
        long oldestDaysOverdue,

        @Nullable @Described(value = "What is announced beside the invoices", example = "LATE_PENALTIES")
        Notice notice,

        @Nullable @Described("Payments received that are not yet matched with invoices")
        Money unallocatedCash) {

    static MergeFields of(DunningRequest request, List<InvoiceLine> lines, @Nullable Notice notice) {
        return new MergeFields(
                request.subject().id(),
                request.entity(),
                lines.size(),
                lines.stream().map(InvoiceLine::open).reduce(Money::plus).orElseThrow(),
                lines.stream().mapToLong(InvoiceLine::daysOverdue).max().orElseThrow(),
                notice,
                request.unallocatedCash());
    }
}
