package io.encours.search;

import io.encours.facts.DecisionType;
import java.util.Arrays;
import java.util.Optional;

/** Decisions by their written names. */
final class DecisionTypes {

    private DecisionTypes() {}

    static Optional<DecisionType> find(String written) {
        return Arrays.stream(DecisionType.values())
                .filter(type -> type.written().equals(written))
                .findFirst();
    }

    /** @throws IllegalStateException if there is no such decision */
    static DecisionType read(String written) {
        return find(written)
                .orElseThrow(() ->
                        new IllegalStateException("decision %s is on record but unknown here".formatted(written)));
    }
}
