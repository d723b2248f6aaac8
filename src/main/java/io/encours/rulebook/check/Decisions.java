package io.encours.rulebook.check;

import io.encours.facts.DecisionType;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds a decision by the name that its folder and its workbook have. */
public final class Decisions {

    private Decisions() {}

    static Optional<DecisionType> written(String name) {
        return Stream.of(DecisionType.values())
                .filter(type -> type.written().equals(name))
                .findFirst();
    }

    /** Whether a field of that name belongs to the request. */
    static boolean takes(DecisionType type, String field) {
        return Stream.of(type.request().getRecordComponents())
                .anyMatch(component -> component.getName().equals(field));
    }
}
