package io.encours.facts.dunning;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.encours.facts.RecordedAs;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules have come to.
 *
 * @param earliest nothing changes before this day
 * @param changes the days on which something changes by itself; nothing does where there are none
 */
@RecordedAs("dunning/verdict")
public record Verdict(
        DunningOutcome outcome,
        @JsonIgnore @Nullable DunningAction action,
        @Nullable DunningTask task,
        LocalDate earliest,
        List<LocalDate> changes) {

    public Verdict {
        changes = List.copyOf(changes);
    }

    /** Whether the action stops deliveries on credit. */
    public boolean holdsCredit() {
        return action != null && action.creditHold();
    }

    /**
     * When to ask again.
     *
     * @param latest the day on which it is asked again in any case
     */
    public LocalDate nextEvaluation(LocalDate latest) {
        LocalDate next = changes.stream().min(Comparator.naturalOrder()).orElse(latest);
        LocalDate bounded = next.isAfter(latest) ? latest : next;
        return bounded.isBefore(earliest) ? earliest : bounded;
    }
}
