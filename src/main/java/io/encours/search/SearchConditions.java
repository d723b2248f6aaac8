package io.encours.search;

import static java.util.stream.Collectors.joining;

import io.encours.facts.DecisionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked of the rows of the index but the customer and the time, as SQL with its named parameters. */
final class SearchConditions {

    private final List<String> indexed = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param row the filter's row as the index names it */
    static SearchConditions of(DecisionFilter filter, @Nullable Integer row) {
        SearchConditions all = new SearchConditions();
        all.oneOf("type", filter.types(), DecisionType::written);
        all.oneOf("outcome", filter.outcomes(), outcome -> outcome);
        all.is("release_number", filter.release());
        all.is("caller", filter.caller());
        all.is("entity", text(filter.entity()));
        all.holds("reasons", "text", text(filter.reason()));
        all.holds("rows", "integer", row);
        return all;
    }

    /** Those of columns that have a b-tree, which goes on in the order of decisions; without their table. */
    List<String> indexed() {
        return indexed;
    }

    /** The rest: of a table, all together. */
    String others(String table) {
        return sql(table, others.stream());
    }

    /** Of a table, all together. */
    String all(String table) {
        return sql(table, Stream.concat(indexed.stream(), others.stream()));
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private static String sql(String table, Stream<String> conditions) {
        return Stream.concat(Stream.of("true"), conditions.map(condition -> table + "." + condition))
                .collect(joining(" and "));
    }

    private <T> void oneOf(String column, Set<T> values, Function<T, String> written) {
        String[] texts = values.stream().map(written).toArray(String[]::new);
        if (texts.length == 1) {
            is(column, texts[0]);
        } else if (texts.length > 1) {
            indexed.add("%1$s = any(:%1$s)".formatted(column));
            parameters.put(column, texts);
        }
    }

    private void is(String column, @Nullable Object value) {
        if (value != null) {
            indexed.add("%1$s = :%1$s".formatted(column));
            parameters.put(column, value);
        }
    }

    private void holds(String column, String type, @Nullable Object value) {
        if (value != null) {
            others.add("%1$s @> array[:%1$s::%2$s]".formatted(column, type));
            parameters.put(column, value);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
