package io.encours.search;

import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.problem.Violation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of a call and notes everything that is wrong with them. */
final class ParameterReader {

    private final Map<String, String[]> given;
    private final List<Violation> violations = new ArrayList<>();

    ParameterReader(Map<String, String[]> given) {
        this.given = given;
    }

    /** The value of a parameter that may be given once. */
    <T> @Nullable T one(SearchParameter parameter, String expected, Function<String, Optional<T>> reading) {
        String[] values = given.get(parameter.written());
        return values == null
                ? null
                : read(parameter, values[0], expected, reading).orElse(null);
    }

    /** The values of a parameter that may be given several times. */
    <T> Set<T> all(SearchParameter parameter, String expected, Function<String, Optional<T>> reading) {
        Set<T> all = new LinkedHashSet<>();
        for (String value : given.getOrDefault(parameter.written(), new String[0])) {
            read(parameter, value, expected, reading).ifPresent(all::add);
        }
        return all;
    }

    private <T> Optional<T> read(
            SearchParameter parameter, String value, String expected, Function<String, Optional<T>> reading) {
        Optional<T> read = reading.apply(value);
        if (read.isEmpty()) {
            refuse(parameter, value, expected);
        }
        return read;
    }

    boolean has(SearchParameter parameter) {
        return given.containsKey(parameter.written());
    }

    void refuse(SearchParameter parameter, @Nullable String found, String expected) {
        refuse(Violation.of(parameter.written(), found, expected));
    }

    void refuse(Violation violation) {
        violations.add(violation);
    }

    void refuseIfAny() {
        if (!violations.isEmpty()) {
            throw new ProblemException(
                    ProblemType.INVALID_REQUEST,
                    violations.size() == 1 ? "1 violation." : violations.size() + " violations.",
                    violations);
        }
    }
}
