package io.encours.search;

import io.encours.storage.Columns;
import java.time.Instant;
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
                .query((row, number) -> new Span(
                        Columns.instant(row, "first"),
                        Columns.instant(row, "last").plusMillis(1)))
                .optional();
    }

    /**
     * Every decision that was on record before this instant is in the index.
     *
     * @param now before the index was read
     */
    public Instant until(Instant now) {
        return jdbc.sql(UNTIL)
                .param(Columns.at(now))
                .query((row, number) -> Columns.instant(row, "until"))
                .single();
    }
}
