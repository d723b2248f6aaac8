package io.encours.facts.score.riskclass;

import io.encours.facts.RecordedAs;
import io.encours.facts.RiskClass;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The class a score earned and the one that risk events leave of it.
 *
 * @param earned by the score alone
 * @param left after the events: steps down do not add up, the largest counts; then the worst cap
 */
@RecordedAs("score/held-class")
public record HeldClass(RiskClass earned, RiskClass left) {

    private static final List<RiskClass> RATED =
            List.of(RiskClass.A, RiskClass.B, RiskClass.C, RiskClass.D, RiskClass.E);

    /** What a cap leaves: whoever is weak is not lifted to one that is not rated. */
    private static final Comparator<RiskClass> BEST_FIRST = Comparator.comparing(
            List.of(RiskClass.A, RiskClass.B, RiskClass.C, RiskClass.NR, RiskClass.D, RiskClass.E)::indexOf);

    public static HeldClass of(RiskClass earned, Collection<RiskEventRow> events) {
        return new HeldClass(earned, earned == RiskClass.NR ? unrated(events) : rated(earned, events));
    }

    private static RiskClass unrated(Collection<RiskEventRow> events) {
        return caps(events.stream().filter(RiskEventRow::capsUnrated))
                .max(BEST_FIRST)
                .orElse(RiskClass.NR);
    }

    private static RiskClass rated(RiskClass earned, Collection<RiskEventRow> events) {
        int steps = events.stream().mapToInt(RiskEventRow::steps).max().orElse(0);
        RiskClass lowered = RATED.get(Math.min(RATED.indexOf(earned) + Math.max(steps, 0), RATED.size() - 1));
        return Stream.concat(Stream.of(lowered), caps(events.stream()))
                .max(BEST_FIRST)
                .orElse(lowered);
    }

    private static Stream<RiskClass> caps(Stream<RiskEventRow> events) {
        return events.map(RiskEventRow::cap).filter(Objects::nonNull);
    }
}
