package io.encours.simulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The months whose decisions were dropped for their age, and with them what replays had found in them. */
@Component
class GoneMonths {

    private static final String OF_REPLAY = """
            select t.month from encours.tombstone t join encours.replay r on r.id = ?
            where t.kind = 'decision' and t.month::timestamp < r.period_to at time zone 'UTC'
              and t.month + interval '1 month' > r.period_from at time zone 'UTC'
            order by t.month
            """;

    private final JdbcClient jdbc;

    GoneMonths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in the period of a replay, the first one first. */
    List<YearMonth> of(int replay) {
        return jdbc.sql(OF_REPLAY).param(replay).query(LocalDate.class).list().stream()
                .map(YearMonth::from)
                .toList();
    }
}
