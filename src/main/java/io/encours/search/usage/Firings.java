package io.encours.search.usage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import io.encours.facts.DecisionType;
import io.encours.rulebook.history.RowHistory.Place;
import io.encours.search.RowUsage;
import io.encours.search.usage.WorkbookUsage.OutcomeCount;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How often rows answered, where they stood. */
final class Firings {

    private final Map<Spot, List<RowUsage>> bySpot;

    private Firings(Map<Spot, List<RowUsage>> bySpot) {
        this.bySpot = bySpot;
    }

    private record Spot(int release, String sheet, int number) {

        static Spot of(RowUsage usage) {
            return new Spot(usage.release(), usage.row().sheet(), usage.row().row());
        }

        static Spot of(Place place) {
            return new Spot(place.release(), place.sheet(), place.number());
        }
    }

    private record Ending(DecisionType decision, String outcome) {}

    static Firings of(List<RowUsage> workbook) {
        return new Firings(workbook.stream().collect(groupingBy(Spot::of)));
    }

    /** Decisions in which a row answered at these places, each counted once. */
    long count(Stream<Place> places) {
        return at(places).mapToLong(RowUsage::fired).sum();
    }

    Optional<Instant> last(Stream<Place> places) {
        return at(places).map(RowUsage::lastAt).max(Comparator.naturalOrder());
    }

    /** Most frequent first. */
    List<OutcomeCount> outcomes(Stream<Place> places) {
        Map<Ending, Long> counts = at(places)
                .collect(groupingBy(usage -> new Ending(usage.type(), usage.outcome()), summingLong(RowUsage::fired)));
        return counts.entrySet().stream()
                .map(count -> new OutcomeCount(
                        count.getKey().decision(), count.getKey().outcome(), count.getValue()))
                .sorted(Comparator.comparingLong(OutcomeCount::fired)
                        .reversed()
                        .thenComparing(OutcomeCount::decision)
                        .thenComparing(OutcomeCount::outcome))
                .toList();
    }

    private Stream<RowUsage> at(Stream<Place> places) {
        return places.flatMap(place -> bySpot.getOrDefault(Spot.of(place), List.of()).stream());
    }
}
