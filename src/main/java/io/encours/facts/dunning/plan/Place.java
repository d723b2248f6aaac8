package io.encours.facts.dunning.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.encours.facts.RecordedAs;
import io.encours.facts.RowSource;
import io.encours.facts.dunning.DunningItem;
import io.encours.facts.dunning.Step;
import io.encours.facts.dunning.TakenStep;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an invoice stands in its plan on the day of contact.
 *
 * @param daysOverdue negative before it is due
 * @param stage the stage it is in, held down to the next step; null where it is in none
 * @param actionDue whether the step of the stage is still to be taken, or to be taken again
 * @param capped whether its days would have led further than the next step
 * @param beyond whether it is overdue and the plan has nothing for it, now or later
 * @param taken the last step for it
 * @param nextStart when its next stage begins; null if none does
 */
@RecordedAs("dunning/place")
public record Place(
        @JsonIgnore DunningItem item,
        long daysOverdue,
        @JsonIgnore @Nullable StageRow stage,
        boolean actionDue,
        boolean capped,
        boolean beyond,
        @Nullable TakenStep taken,
        @Nullable LocalDate nextStart) {

    /** The most advanced first, but last those that wait after a formal notice; of equal ones the oldest. */
    private static final Comparator<Place> LEADING = Comparator.comparing(Place::waitsFormally)
            .thenComparing(Comparator.comparingInt(Place::advance).reversed())
            .thenComparing(place -> place.item().lastDay())
            .thenComparing(Place::number);

    /**
     * Finds the place of an invoice.
     *
     * @param steps the most steps in one action
     */
    public static Place of(DunningItem item, Plan plan, @Nullable TakenStep taken, int steps, LocalDate day) {
        LocalDate due = item.lastDay();
        int byDays = plan.on(due, day);
        int reached = plan.reached(due, taken);
        int place = byDays == Plan.NONE ? Plan.NONE : plan.within(byDays, reached, steps);
        StageRow stage = place == Plan.NONE ? null : plan.stage(place);
        LocalDate next = plan.nextStart(due, day);
        return new Place(
                item,
                item.daysLate(day),
                stage,
                stage != null && isDue(stage, place > reached, taken, day),
                stage != null && place < byDays,
                byDays == Plan.NONE && next == null && day.isAfter(due),
                taken,
                next);
    }

    private static boolean isDue(StageRow stage, boolean further, @Nullable TakenStep taken, LocalDate day) {
        if (taken == null) {
            return true;
        }
        int more = stage.step().severity() - taken.step().severity();
        boolean forward = further && (more > 0 || (more == 0 && !taken.step().isLegal()));
        LocalDate again = again(stage, taken);
        return forward || (again != null && !again.isAfter(day));
    }

    /** The one that decides which step is taken towards the customer; null if none is in a stage. */
    public static @Nullable Place leading(List<Place> places) {
        return places.stream()
                .filter(place -> place.stage() != null)
                .min(LEADING)
                .orElse(null);
    }

    @JsonProperty
    public String number() {
        return item.number();
    }

    /** The row of its stage. */
    @JsonProperty
    public @Nullable RowSource row() {
        return stage == null ? null : stage.source();
    }

    public boolean overdue() {
        return daysOverdue > 0;
    }

    /** Whether a formal notice is out for it and nothing more is due: it goes its own way and holds no other back. */
    public boolean waitsFormally() {
        return !actionDue && taken != null && taken.step().isLegal();
    }

    public boolean automated() {
        return stage != null && stage.automated();
    }

    /** The same place in the plan of another amount. */
    Place under(Plan plan, LocalDate day) {
        int other = plan.on(item.lastDay(), day);
        return other == Plan.NONE
                ? this
                : new Place(item, daysOverdue, plan.stage(other), actionDue, capped, beyond, taken, nextStart);
    }

    StageRow stageRow() {
        return Objects.requireNonNull(stage);
    }

    /** The step to be taken for it; null where there is none. */
    public @Nullable Step stepDue() {
        return stage != null && actionDue ? stage.step() : null;
    }

    /**
     * When something changes for it by itself after a day: it becomes overdue, its stage ends, its next one begins, its step is taken
     * again, or the step that was capped may be followed by the next.
     *
     * @param acted whether its step is taken on the day
     */
    public Stream<LocalDate> changesAfter(LocalDate day, boolean acted) {
        LocalDate repeated = stage == null ? null : acted ? again(stage, new TakenStep(stage.step(), day)) : repeated();
        LocalDate further = acted && capped ? day.plusDays(1) : null;
        LocalDate end = stage == null ? null : stage.ends(item.lastDay());
        return Stream.of(item.lastDay().plusDays(1), nextStart, end, repeated, further)
                .filter(Objects::nonNull)
                .filter(change -> change.isAfter(day));
    }

    private @Nullable LocalDate repeated() {
        return stage == null || taken == null ? null : again(stage, taken);
    }

    private static @Nullable LocalDate again(StageRow stage, TakenStep taken) {
        return stage.repeatDays() == null || stage.step() != taken.step()
                ? null
                : taken.date().plusDays(stage.repeatDays());
    }

    private int advance() {
        return stage == null ? Integer.MIN_VALUE : stage.daysFrom();
    }
}
