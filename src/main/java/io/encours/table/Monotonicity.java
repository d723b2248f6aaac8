package io.encours.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A promise of a table: where only one component of the question rises, a value of the answer never falls, or never rises.
 * The technical row {@code Monotonic} makes it, such as {@code riskClass A..E DOWN maximum; score UP maximum, days}.
 *
 * @param field the component of the question, in the order of its type: constants as they are declared
 * @param from the first constant of an enum that the promise is about; null for all
 * @param to the last one
 * @param up whether the value never falls; else it never rises
 * @param value the component of the row
 */
public record Monotonicity(
        String field, @Nullable String from, @Nullable String to, boolean up, String value) {

    static final String EXPECTED = "a condition, UP or DOWN and answers, such as riskClass A..E DOWN maximum";

    private static final String PROMISE = "(\\w+)(?: (\\w+)\\.\\.(\\w+))? (UP|DOWN) (\\w+(?:, ?\\w+)*)";
    private static final Pattern PATTERN = Pattern.compile(PROMISE);

    static final String FORM = PROMISE + "(?:; ?" + PROMISE + ")*";

    /** What a table promises. */
    public static List<Monotonicity> of(DecisionTable<?, ?> table) {
        List<Monotonicity> promises = new ArrayList<>();
        Matcher matcher = PATTERN.matcher(table.header().getOrDefault(TechnicalRows.MONOTONIC, ""));
        while (matcher.find()) {
            Arrays.stream(matcher.group(5).split(", ?", -1))
                    .map(value -> new Monotonicity(
                            matcher.group(1),
                            matcher.group(2),
                            matcher.group(3),
                            matcher.group(4).equals("UP"),
                            value))
                    .forEach(promises::add);
        }
        return promises;
    }
}
