package io.encours.facts.dunning.plan;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.facts.dunning.Channel;
import io.encours.facts.dunning.Notice;
import io.encours.facts.dunning.Recipient;
import io.encours.facts.dunning.Step;
import io.encours.facts.dunning.Tone;
import io.encours.facts.segment.ActionOwner;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a plan of reminders: between which days after the due date which step is taken, and how.
 *
 * @param daysFrom the first day, negative before the due date
 * @param daysBelow the day from which on it no longer holds; null where it holds for good
 * @param monthEnd whether both days are moved to the end of their month
 * @param tone null where nobody outside the seller's company is spoken to
 * @param repeatDays after how many days the step is taken again while the stage holds; null for once
 */
public record StageRow(
        StageQuestion question,

        @Described(value = "Days overdue from which on the stage holds; negative before the due date", unit = Unit.DAYS)
        int daysFrom,

        @Nullable @Described(value = "Days overdue from which on it no longer holds; empty for ever", unit = Unit.DAYS)
        Integer daysBelow,

        @Nullable @Described("Whether both days are moved to the end of their month")
        Boolean monthEnd,

        Step step,
        List<Channel> channels,
        @Nullable Tone tone,

        @Nullable @Described("What the reminder announces beside the invoices")
        Notice notice,

        @Described("The text, by its name in the system that sends")
        String templateId,

        @Described("Who acts; BOT for nobody") List<ActionOwner> owners,
        @Described("Whom it is for") Recipient recipient,

        @Described("Whether deliveries on credit stop with it")
        boolean creditHold,

        @Nullable
        @Described(value = "Taken again after so many days while the stage holds; empty for once", unit = Unit.DAYS)
        Integer repeatDays,

        RowSource source)
        implements Row<StageQuestion> {

    public StageRow {
        channels = List.copyOf(channels);
        owners = List.copyOf(owners);
    }

    /** The first day of the stage for an invoice. */
    public LocalDate starts(LocalDate due) {
        return bound(due, daysFrom);
    }

    /** The first day after the stage; null if it has no end. */
    public @Nullable LocalDate ends(LocalDate due) {
        return daysBelow == null ? null : bound(due, daysBelow);
    }

    public boolean covers(LocalDate due, LocalDate day) {
        LocalDate end = ends(due);
        return !day.isBefore(starts(due)) && (end == null || day.isBefore(end));
    }

    /** Whether it comes before the due date. */
    public boolean preDue() {
        return daysFrom < 0;
    }

    /** Whether no person has to act. */
    public boolean automated() {
        return owners.contains(ActionOwner.BOT);
    }

    private LocalDate bound(LocalDate due, int days) {
        LocalDate day = due.plusDays(days);
        return Boolean.TRUE.equals(monthEnd) ? day.withDayOfMonth(day.lengthOfMonth()) : day;
    }
}
