package io.encours.search;

import io.encours.facts.DecisionType;
import io.encours.shared.ReasonCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On which days a row answered, or a reason was given, and how often. */
@Component
class UsageDays {

    private static final String OF_ROW = """
            select day, sum(fired) as decisions from encours.row_usage
            where table_row = :row and day between :first and :last
              and (:release::integer is null or release_number = :release)
              and (cardinality(:types::text[]) = 0 or type = any(:types::text[]))
              and (cardinality(:outcomes::text[]) = 0 or outcome = any(:outcomes::text[]))
            group by day order by day desc
            """;

    private static final String OF_REASON = """
            select day, given as decisions from encours.reason_usage
            where reason = :reason and day between :first and :last order by day desc
            """;

    private final JdbcClient jdbc;

    UsageDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest day first. Where a row is looked for, its decisions are counted by what else the index knows of it. */
    List<DayCount> of(DecisionFilter filter, @Nullable Integer row, Span period) {
        ReasonCode reason = filter.reason();
        List<DayCount> ofRow = row == null ? List.of() : ofRow(filter, row, period);
        List<DayCount> ofReason = reason == null ? List.of() : ofReason(reason, period);
        return reason == null || (row != null && total(ofRow) <= total(ofReason)) ? ofRow : ofReason;
    }

    private List<DayCount> ofRow(DecisionFilter filter, int row, Span period) {
        return jdbc.sql(OF_ROW)
                .param("row", row)
                .param("release", filter.release())
                .param(
                        "types",
                        filter.types().stream().map(DecisionType::written).toArray(String[]::new))
                .param("outcomes", filter.outcomes().toArray(String[]::new))
                .param("first", first(period))
                .param("last", last(period))
                .query((found, number) -> count(found))
                .list();
    }

    private List<DayCount> ofReason(ReasonCode reason, Span period) {
        return jdbc.sql(OF_REASON)
                .param("reason", reason.value())
                .param("first", first(period))
                .param("last", last(period))
                .query((found, number) -> count(found))
                .list();
    }

    private static long total(List<DayCount> days) {
        return days.stream().mapToLong(DayCount::decisions).sum();
    }

    private static DayCount count(ResultSet row) throws SQLException {
        return new DayCount(row.getObject("day", LocalDate.class), row.getLong("decisions"));
    }

    private static LocalDate first(Span period) {
        return LocalDate.ofInstant(period.from(), ZoneOffset.UTC);
    }

    private static LocalDate last(Span period) {
        return LocalDate.ofInstant(period.to(), ZoneOffset.UTC);
    }
}
