package io.encours.facts.dunning;

import io.encours.facts.RecordedAs;
import io.encours.facts.RowSource;
import io.encours.facts.dunning.guard.Guard;
import io.encours.facts.dunning.guard.GuardRow;
import io.encours.shared.Described;
import io.encours.shared.Money;
import io.encours.shared.ReasonCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An open item that is not reminded of, or not of all of it, and why; with several reasons it stands once for each. */
@Described(
        "An open item that is not reminded of, or not of all of it, and why; with several reasons it stands once for each")
@RecordedAs("dunning/excluded-invoice")
public record ExcludedInvoice(
        @Described(value = "The invoice's number", example = "F-2026-0911")
        String number,

        @Described(value = "When it was to be paid", example = "2026-10-15")
        LocalDate due,

        @Described("What is still to be paid") Money open,

        @Nullable
        @Described("What of it is kept out, where the rest is reminded of; absent where all of it is kept out")
        Money part,

        @Described(value = "What keeps it out", example = "PTP_ACTIVE")
        Guard guard,

        @Described(value = "Code of the reason", example = "PROMISE_RUNNING")
        ReasonCode reason,

        @Nullable
        @Described(
                value = "From when on it is reminded of again, or looked after; absent where it is out for good",
                example = "2026-11-30")
        LocalDate until,

        @Described("The row that keeps it out") RowSource source) {

    public static ExcludedInvoice of(DunningItem item, GuardRow guard, @Nullable LocalDate until) {
        return new ExcludedInvoice(
                item.number(),
                item.due(),
                item.invoice().open(),
                null,
                guard.guard(),
                guard.reason(),
                until,
                guard.source());
    }

    /** What is promised of an item, be it a part or all of it. */
    public static ExcludedInvoice promised(DunningItem item, GuardRow guard, LocalDate until) {
        ExcludedInvoice all = of(item, guard, until);
        return item.promised().compareTo(item.invoice().open()) == 0 ? all : all.only(item.promised());
    }

    /** What is believed of a promise for an item. */
    public static ExcludedInvoice believed(DunningItem item, Money amount, GuardRow guard, LocalDate until) {
        ExcludedInvoice all = of(item, guard, until);
        return amount.compareTo(item.invoice().open()) == 0 ? all : all.only(amount);
    }

    private ExcludedInvoice only(Money amount) {
        return new ExcludedInvoice(number, due, open, amount, guard, reason, until, source);
    }

    /** What of the item is still reminded of; null where nothing is. */
    @Nullable
    public Money rest() {
        return part == null ? null : open.minus(part);
    }

    /** Whether this is the item. */
    public boolean of(DunningItem item) {
        return key().equals(key(item));
    }

    /** What tells it from other items; instalments of one invoice have one number and several due dates. */
    public String key() {
        return number + "@" + due;
    }

    /** The same of an item. */
    public static String key(DunningItem item) {
        return item.number() + "@" + item.due();
    }
}
