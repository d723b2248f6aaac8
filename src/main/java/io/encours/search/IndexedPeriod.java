package io.encours.search;

import static io.encours.search.SearchConditions.at;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the index has come. */
@Component
public class IndexedPeriod {

    private static final String PERIOD =
            "select first, last from encours.search_progress where first is not null and last is not null";

    private static final String UNTIL = """
            select case when exists (select from encours.block b where b.number > p.block)
                        then coalesce(p.until, 'epoch') else ? end as until
            from encours.search_progress p
            """;

    private final JdbcClient jdbc;

    IndexedPeriod(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the decisions in the index; none where it is empty. */
    Optional<Span> period() {
        return jdbc.sql(PERIOD)
                .query((row, number) ->
                        new Span(instant(row, "first"), instant(row, "last").plusMillis(1)))
                .optional();
    }

    /**
     * Every decision that was on record before this instant is in the index.
     *
     * @param now before the index was read
     */
    public Instant until(Instant now) {
        return jdbc.sql(UNTIL)
                .param(at(now))
                .query((row, number) -> instant(row, "until"))
                .single();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
