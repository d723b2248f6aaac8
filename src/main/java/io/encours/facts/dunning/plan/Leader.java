package io.encours.facts.dunning.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.encours.facts.RecordedAs;
import io.encours.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The invoice that decides which step is taken towards the customer, with those that are told of together with it.
 *
 * @param about the invoices that an action would be about
 * @param others the invoices that it would leave out
 */
@RecordedAs("dunning/leader")
public record Leader(
        @JsonIgnore Place place,
        @JsonIgnore List<Place> about,
        @JsonIgnore List<Place> others) {

    public Leader {
        about = List.copyOf(about);
        others = List.copyOf(others);
    }

    /**
     * A leader with its company: what is overdue together, what is not yet due together, and what is handed over alone.
     *
     * @param together whether one action is about several invoices at all
     */
    public static Leader of(Place leader, List<Place> places, boolean together) {
        List<Place> about = places.stream()
                .filter(place -> place.equals(leader) || (together && goesWith(place, leader)))
                .toList();
        return new Leader(
                leader,
                about,
                places.stream().filter(place -> !about.contains(place)).toList());
    }

    private static boolean goesWith(Place place, Place leader) {
        boolean alike = place.overdue() == leader.overdue() && !place.waitsFormally();
        boolean needsOwnStep = !leader.overdue() || leader.stageRow().step().isHandOver();
        return alike && (!needsOwnStep || place.stepDue() == leader.stageRow().step());
    }

    @JsonProperty
    public String number() {
        return place.number();
    }

    public boolean actionDue() {
        return place.actionDue();
    }

    public StageRow stage() {
        return place.stageRow();
    }

    /** What its action is about in all. */
    public Money total() {
        return about.stream()
                .map(each -> each.item().invoice().open())
                .reduce(Money::plus)
                .orElseThrow();
    }

    /** Whether it hands over less than all that is overdue, so that its own amount has to say how. */
    public boolean handsOverLessThan(@Nullable Money overdue) {
        return stage().step().isHandOver() && actionDue() && !total().equals(overdue);
    }

    /** The same leader in the plan of the amount that it hands over. */
    public Leader under(Plan plan, LocalDate day) {
        return new Leader(
                place.under(plan, day),
                about.stream().map(each -> each.under(plan, day)).toList(),
                others);
    }

    /** When something changes by itself after its action was taken on a day. */
    public List<LocalDate> changesAfterAction(LocalDate day) {
        Stream<LocalDate> left =
                stage().step().isLegal() && !others.isEmpty() ? Stream.of(day.plusDays(1)) : Stream.empty();
        Stream<LocalDate> own = about.stream().flatMap(each -> each.changesAfter(day, each.actionDue()));
        Stream<LocalDate> beside = others.stream().flatMap(each -> each.changesAfter(day, false));
        return Stream.of(left, own, beside).flatMap(each -> each).distinct().toList();
    }
}
