package io.encours.facts.dunning;

import io.encours.facts.Dispute;
import io.encours.facts.OpenItem;
import io.encours.facts.dunning.calendar.WorkingDays;
import io.encours.shared.Described;
import io.encours.shared.InOrder;
import io.encours.shared.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An open item with what matters for reminding of it. */
@Described("An open item with what matters for reminding of it")
@InOrder(first = "invoice.due", then = "payableBy")
public record DunningItem(
        @NotNull @Valid @Described("The invoice") OpenItem invoice,

        @Valid @Nullable @Described("The promise to pay it, where there is one")
        Promise promise,

        @Valid @Nullable @Described("The order not to remind of it, where there is one")
        DunningBlock block,

        @Nullable
        @Described(
                value = "When the bill of exchange accepted for it matures, where there is one",
                example = "2026-12-31")
        LocalDate billMaturity,

        @Nullable
        @Described(
                value = "Whether it was assigned without recourse and is a factor's to collect; no where not given",
                example = "false")
        Boolean assignedWithoutRecourse,

        @Nullable
        @Described(
                value =
                        "The last day to pay it in time, where that is not its due date; where not given, a due date without work moves to the next working day",
                example = "2026-11-16")
        LocalDate payableBy,

        @Valid
        @Nullable
        @Described("The last step taken for it; where the contacts are given and this is not, it was never reminded of")
        TakenStep lastStep) {

    public DunningItem {
        if (invoice.lastStep() != null) {
            throw new IllegalArgumentException("the last step stands beside the invoice");
        }
    }

    public String number() {
        return invoice.number();
    }

    public LocalDate due() {
        return invoice.due();
    }

    /** The last day to pay it in time. */
    public LocalDate lastDay() {
        return payableBy == null ? due() : payableBy;
    }

    /** Days since the last day to pay it in time; negative before. */
    public long daysLate(LocalDate day) {
        return WorkingDays.all().daysPastDue(lastDay(), day);
    }

    /** The same item, payable on a working day. */
    public DunningItem on(WorkingDays days) {
        return payableBy == null && !days.contains(due()) ? with(invoice, days.onOrAfter(due())) : this;
    }

    /** What of it is promised, whatever became of the promise: all of it where no amount is named, and never more. */
    public Money promised() {
        return promise == null || promise.amount() == null
                ? invoice.open()
                : promise.amount().min(invoice.open());
    }

    /** The same item with so much less to be paid. */
    public DunningItem less(Money part) {
        return with(invoice.leaving(invoice.open().minus(part)), payableBy);
    }

    Stream<@Nullable Money> amounts() {
        return Stream.of(invoice.open(), promise == null ? null : promise.amount());
    }

    private DunningItem with(OpenItem invoice, @Nullable LocalDate payableBy) {
        return new DunningItem(invoice, promise, block, billMaturity, assignedWithoutRecourse, payableBy, lastStep);
    }

    /** Whether it is assigned to somebody who collects it instead. */
    public boolean assigned() {
        return Boolean.TRUE.equals(assignedWithoutRecourse);
    }

    /** Whether it is in a dispute that is not, or not yet, the customer's fault. */
    public boolean disputed() {
        Dispute dispute = invoice.dispute();
        return dispute != null && dispute.fault() != Dispute.Fault.CUSTOMER;
    }

    /** Whether a part of it has been paid. */
    public boolean partPaid() {
        return invoice.invoiced() != null && invoice.invoiced().compareTo(invoice.open()) > 0;
    }

    /** Whether it has left dunning for an agency, counsel or a review. */
    public boolean handedOver() {
        return lastStep != null && lastStep.step().isHandOver();
    }
}
