package io.encours.facts.dunning.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.encours.facts.RecordedAs;
import io.encours.facts.dunning.Step;
import io.encours.facts.dunning.TakenStep;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The stages for an amount, earliest first. Stages are named by their place in it, from 0; {@link #NONE} is no stage.
 *
 * <p>The ladder of a plan is its stages by severity: neighbours of one severity are one rung, whatever comes before the due
 * date is the ground. Which rungs there are depends on the plan: one without a call leads from the reminder to the last
 * reminder in one step.
 */
@RecordedAs("dunning/plan")
public record Plan(BigDecimal amount, @JsonIgnore List<StageRow> stages) {

    static final int NONE = -1;

    public Plan {
        stages = List.copyOf(stages);
    }

    /** The plan that answers a question, from its rows in any order. */
    public static Plan of(StageQuestion question, List<StageRow> rows) {
        Comparator<StageRow> order = Comparator.comparingInt(StageRow::daysFrom)
                .thenComparing(row -> row.source().row());
        return new Plan(question.amount(), rows.stream().sorted(order).toList());
    }

    StageRow stage(int place) {
        return stages.get(place);
    }

    /** The stage an invoice is in on a day; the later one where two overlap. */
    int on(LocalDate due, LocalDate day) {
        return last(place -> stage(place).covers(due, day));
    }

    /**
     * The stage that an invoice has reached: the last one of the step taken that had begun by then; for a step that the
     * plan does not have, the last one that is not more severe.
     */
    int reached(LocalDate due, @Nullable TakenStep taken) {
        if (taken == null) {
            return NONE;
        }
        Step step = taken.step();
        int begun = last(place ->
                stage(place).step() == step && !stage(place).starts(due).isAfter(taken.date()));
        int same = begun == NONE ? last(place -> stage(place).step() == step) : begun;
        return same == NONE ? last(place -> stage(place).step().severity() <= step.severity()) : same;
    }

    /** The stage, or the last one before it that is no more rungs above the reached one than allowed. */
    int within(int stage, int reached, int steps) {
        int highest = rung(reached) + steps;
        return last(place -> place <= stage && rung(place) <= highest);
    }

    /** The first day after a day on which a stage begins for an invoice; null if none does. */
    @Nullable
    LocalDate nextStart(LocalDate due, LocalDate day) {
        return stages.stream()
                .map(stage -> stage.starts(due))
                .filter(start -> start.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private int rung(int stage) {
        return (int) IntStream.rangeClosed(0, stage).filter(this::beginsRung).count();
    }

    private boolean beginsRung(int place) {
        boolean first = place == 0 || stage(place - 1).preDue();
        return !stage(place).preDue()
                && (first
                        || stage(place).step().severity()
                                != stage(place - 1).step().severity());
    }

    private int last(IntPredicate fits) {
        return IntStream.range(0, stages.size()).filter(fits).max().orElse(NONE);
    }
}
