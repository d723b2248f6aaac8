package io.encours.search;

import static io.encours.storage.Columns.at;

import io.encours.facts.RowSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts, day by day, in how many decisions each row answered and each reason was given. */
@Component
class UsageCounts {

    private static final String ADD_ROWS = """
            insert into encours.row_usage as u (table_row, release_number, type, outcome, day, fired, last_at)
            select * from unnest(?::integer[], ?::integer[], ?::text[], ?::text[], ?::date[], ?::bigint[], ?::timestamptz[])
            on conflict (table_row, release_number, type, outcome, day)
            do update set fired = u.fired + excluded.fired, last_at = greatest(u.last_at, excluded.last_at)
            """;

    private static final String ADD_REASONS = """
            insert into encours.reason_usage as u (reason, day, given)
            select * from unnest(?::text[], ?::date[], ?::bigint[])
            on conflict (reason, day) do update set given = u.given + excluded.given
            """;

    private record RowDay(int row, int release, String type, String outcome, LocalDate day) {}

    private record ReasonDay(String reason, LocalDate day) {}

    private record Count(long decisions, Instant last) {

        Count and(Count other) {
            return new Count(decisions + other.decisions, last.isAfter(other.last) ? last : other.last);
        }
    }

    private final JdbcClient jdbc;

    UsageCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds decisions that are not counted yet. */
    void add(Collection<IndexEntry> entries, Map<RowSource, Integer> numbers) {
        Map<RowDay, Count> rows = new HashMap<>();
        Map<ReasonDay, Count> reasons = new HashMap<>();
        for (IndexEntry entry : entries) {
            Count one = new Count(1, entry.decidedAt());
            LocalDate day = entry.day();
            entry.grounds().rows().stream()
                    .map(row -> new RowDay(number(numbers, row), entry.release(), entry.type(), entry.outcome(), day))
                    .forEach(row -> rows.merge(row, one, Count::and));
            entry.grounds().reasons().stream()
                    .map(reason -> new ReasonDay(reason.value(), day))
                    .forEach(reason -> reasons.merge(reason, one, Count::and));
        }
        addRows(rows);
        addReasons(reasons);
    }

    private void addRows(Map<RowDay, Count> counts) {
        List<Map.Entry<RowDay, Count>> rows = List.copyOf(counts.entrySet());
        jdbc.sql(ADD_ROWS)
                .param(column(rows, row -> row.getKey().row()))
                .param(column(rows, row -> row.getKey().release()))
                .param(column(rows, row -> row.getKey().type()))
                .param(column(rows, row -> row.getKey().outcome()))
                .param(column(rows, row -> row.getKey().day()))
                .param(column(rows, row -> row.getValue().decisions()))
                .param(column(rows, row -> at(row.getValue().last())))
                .update();
    }

    private void addReasons(Map<ReasonDay, Count> counts) {
        List<Map.Entry<ReasonDay, Count>> reasons = List.copyOf(counts.entrySet());
        jdbc.sql(ADD_REASONS)
                .param(column(reasons, reason -> reason.getKey().reason()))
                .param(column(reasons, reason -> reason.getKey().day()))
                .param(column(reasons, reason -> reason.getValue().decisions()))
                .update();
    }

    private static int number(Map<RowSource, Integer> numbers, RowSource row) {
        Integer number = numbers.get(row);
        if (number == null) {
            throw new IllegalStateException("row %s has no number".formatted(row));
        }
        return number;
    }

    private static <T> String[] column(List<T> rows, Function<T, Object> value) {
        return rows.stream().map(value).map(UsageCounts::text).toArray(String[]::new);
    }

    private static String text(Object value) {
        return value instanceof OffsetDateTime instant ? instant.toInstant().toString() : value.toString();
    }
}
