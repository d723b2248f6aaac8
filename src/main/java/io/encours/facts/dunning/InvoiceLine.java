package io.encours.facts.dunning;

import io.encours.facts.dunning.plan.Place;
import io.encours.shared.Described;
import io.encours.shared.Money;
import io.encours.shared.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An invoice that an action is about. */
@Described("An invoice that an action is about")
public record InvoiceLine(
        @Described(value = "The invoice's number", example = "F-2026-0911")
        String number,

        @Described(value = "When it was to be paid", example = "2026-10-15")
        LocalDate due,

        @Described(
                value = "Days since the last day to pay it in time, on the day of the action; negative before",
                unit = Unit.DAYS,
                example = "12")
        long daysOverdue,

        @Described("What is asked for: what is still to be paid, less what is promised")
        Money open,

        @Nullable @Described("What is still to be paid as well, but promised and not asked for until then")
        Money promised,

        @Nullable @Described("What was invoiced, where a part has been paid")
        Money invoiced,

        @Nullable
        @Described(
                value =
                        "The step that the invoice itself reaches with the action; absent where it had reached its own before",
                example = "S1_REMINDER")
        Step step) {

    /**
     * The line of an invoice.
     *
     * @param whole the item of which its place may hold only what is not promised
     */
    static InvoiceLine of(Place place, DunningItem whole) {
        DunningItem item = place.item();
        Money promised = whole.invoice().open().minus(item.invoice().open());
        return new InvoiceLine(
                item.number(),
                item.due(),
                place.daysOverdue(),
                item.invoice().open(),
                promised.isPositive() ? promised : null,
                item.partPaid() ? item.invoice().invoiced() : null,
                place.stepDue());
    }
}
