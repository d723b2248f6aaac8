package io.encours.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What to measure.
 *
 * @param quick whether it is only to be seen that everything runs
 * @param parts of tables, decisions, http, chain
 */
record BenchmarkOptions(boolean quick, Set<String> parts) {

    private static final Set<String> ALL = Set.of("tables", "decisions", "http", "chain");

    BenchmarkOptions {
        if (!ALL.containsAll(parts)) {
            throw new IllegalArgumentException("parts %s (expected: some of %s)".formatted(parts, ALL));
        }
    }

    /** From {@code --quick=true --parts=tables,http}; everything in full where nothing is said. */
    static BenchmarkOptions of(String[] arguments) {
        Map<String, String> given = Arrays.stream(arguments)
                .map(argument -> argument.replaceFirst("^--", "").split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length > 1 ? pair[1] : "true"));
        return new BenchmarkOptions(
                Boolean.parseBoolean(given.getOrDefault("quick", "false")),
                given.containsKey("parts")
                        ? Set.of(given.getOrDefault("parts", "").split(",", -1))
                        : ALL);
    }

    boolean has(String part) {
        return parts.contains(part);
    }
}
