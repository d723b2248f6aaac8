package io.encours.facts;

import io.encours.facts.dunning.TakenStep;
import io.encours.shared.Described;
import io.encours.shared.InOrder;
import io.encours.shared.Money;
import io.encours.shared.PastOrAsOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An invoice of ours that the customer has not paid, or not in full. */
@Described("An invoice of ours that the customer has not paid, or not in full")
@InOrder(first = "invoiceDate", then = "due")
public record OpenItem(
        @NotBlank @Size(max = 64) @Described(value = "The invoice's number", example = "F-2026-0911")
        String number,

        @NotNull @Described("What is still to be paid, including VAT")
        Money open,

        @Nullable @Described("What was invoiced, including VAT, where a part has been paid")
        Money invoiced,

        @NotNull @Described(value = "When it is to be paid", example = "2026-10-15")
        LocalDate due,

        @Valid @Nullable @Described("The dispute about it, where one is open")
        Dispute dispute,

        @Nullable
        @PastOrAsOf
        @Described(
                value = "When it was invoiced: what was invoiced before proceedings were opened may not be paid after",
                example = "2026-09-15")
        LocalDate invoiceDate,

        @Valid @Nullable @Described("The last step of dunning taken for it")
        TakenStep lastStep) {

    public OpenItem(String number, Money open, @Nullable Money invoiced, LocalDate due, @Nullable Dispute dispute) {
        this(number, open, invoiced, due, dispute, null, null);
    }

    public OpenItem {
        if (!open.isPositive()) {
            throw new IllegalArgumentException("an open item is of more than zero");
        }
        if (invoiced != null && invoiced.compareTo(open) < 0) {
            throw new IllegalArgumentException("what is still open is at most what was invoiced");
        }
    }

    /** The same item with so much of it still to be paid. */
    public OpenItem leaving(Money rest) {
        return new OpenItem(number, rest, invoiced, due, dispute, invoiceDate, lastStep);
    }

    /** Whether a formal notice has been served for it, or it has been handed over, and it is not disputed. */
    public boolean inLegalCollection() {
        return dispute == null && lastStep != null && lastStep.step().isLegal();
    }

    /** Whether it is a claim from before a day; one without a date of invoice counts as such. */
    public boolean isFromBefore(LocalDate day) {
        return invoiceDate == null || invoiceDate.isBefore(day);
    }
}
