package io.encours.facts.dunning.guard;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.facts.segment.ActionOwner;
import io.encours.facts.segment.Segment;
import io.encours.shared.Described;
import io.encours.shared.Money;
import io.encours.shared.Percentage;
import io.encours.shared.ReasonCode;
import io.encours.shared.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A guard with its figures; which of them it uses, its row's note says.
 *
 * @param active a guard that is not active, or has no row, keeps nothing back
 * @param exempt segments to which it does not apply
 * @param taskOwners who has to do something where it holds
 * @param reason given where it holds
 */
public record GuardRow(
        GuardQuestion question,
        @Described("Whether the guard holds at all") boolean active,

        @Nullable @Described(value = "Days of grace, of quiet, or until somebody looks again", unit = Unit.DAYS)
        Integer days,

        @Nullable @Described("Share of the overdue amount") Percentage share,
        @Nullable @Described("Least amount overdue") Money amount,
        @Nullable @Described("The most steps in one action") Integer steps,

        @Described("Segments to which the guard does not apply")
        List<Segment> exempt,

        @Described("Who has something to do where the guard holds")
        List<ActionOwner> taskOwners,

        ReasonCode reason,
        RowSource source)
        implements Row<GuardQuestion> {

    public GuardRow {
        exempt = List.copyOf(exempt);
        taskOwners = List.copyOf(taskOwners);
    }

    public Guard guard() {
        return question.guard();
    }

    /** The days; none where the cell is empty. */
    public int dayCount() {
        return days == null ? 0 : days;
    }

    public boolean appliesTo(Segment segment) {
        return active && !exempt.contains(segment);
    }
}
