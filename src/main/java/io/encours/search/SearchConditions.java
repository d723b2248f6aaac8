package io.encours.search;

import static io.encours.storage.Columns.at;

import io.encours.facts.DecisionType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is asked of the rows of the index, as SQL with its parameters. */
final class SearchConditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    /**
     * Everything that a filter asks for but the customer and the time.
     *
     * @param row the filter's row as the index names it
     */
    static SearchConditions of(DecisionFilter filter, @Nullable Integer row) {
        SearchConditions all = new SearchConditions();
        all.oneOf("s.type", filter.types(), DecisionType::written);
        all.oneOf("s.outcome", filter.outcomes(), outcome -> outcome);
        all.add("s.release_number = ?", filter.release());
        all.add("s.caller = ?", filter.caller());
        all.add("s.entity = ?", text(filter.entity()));
        all.add("s.reasons @> array[?::text]", text(filter.reason()));
        all.add("s.rows @> array[?::integer]", row);
        return all;
    }

    boolean areNone() {
        return conditions.isEmpty();
    }

    /** Of a table, within a time and before a place in the order. */
    void within(String table, Span span, @Nullable Cursor cursor) {
        add(table + ".decided_at >= ?", at(span.from()));
        add(table + ".decided_at < ?", at(span.to()));
        if (cursor != null) {
            conditions.add("(%1$s.decided_at, %1$s.decision_id) < (?, ?)".formatted(table));
            parameters.add(at(cursor.lastDecidedAt()));
            parameters.add(cursor.last());
        }
    }

    String sql() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    List<Object> parameters() {
        return parameters;
    }

    void add(String condition, @Nullable Object parameter) {
        if (parameter != null) {
            conditions.add(condition);
            parameters.add(parameter);
        }
    }

    private <T> void oneOf(String column, Iterable<T> values, Function<T, String> written) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(written.apply(value)));
        if (texts.size() == 1) {
            add(column + " = ?", texts.get(0));
        } else if (!texts.isEmpty()) {
            add(column + " = any(?)", texts.toArray(String[]::new));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
