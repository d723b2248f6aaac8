package io.encours.simulation;

import io.encours.storage.Columns;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who works on which job. A job stays with its run until it ends, or until the run is not heard of for a while; by the
 * database's clock, so that instances need not agree on theirs.
 */
@Component
class ReplayHolds {

    private static final String CLAIM = """
            update encours.replay
            set state = 'RUNNING', holder = :holder, held_until = clock_timestamp() + :millis * interval '1 millisecond',
                started_at = coalesce(started_at, :now)
            where id = (
              select id from encours.replay
              where state = 'QUEUED' and period_to <= :settled or state = 'RUNNING' and held_until < clock_timestamp()
              order by id limit 1
              for update skip locked)
            returning %s
            """.formatted(JobRows.COLUMNS);

    private static final String RENEW = """
            update encours.replay set held_until = clock_timestamp() + :millis * interval '1 millisecond'
            where id = :id and holder = :holder and state = 'RUNNING'
            """;

    private static final String COUNTED =
            "update encours.replay set total = :total where id = :id and holder = :holder and state = 'RUNNING'";

    private static final String END = """
            update encours.replay
            set state = :state, ended_at = :now, failure = :failure, holder = null, held_until = null
            where id = :id and holder = :holder and state = 'RUNNING'
            """;

    private final JdbcClient jdbc;

    ReplayHolds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The first job that waits, or whose run is not heard of any more.
     *
     * @param settled jobs whose period ends later wait on
     */
    Optional<ReplayJob> claim(UUID holder, Duration hold, Instant settled, Instant now) {
        return jdbc.sql(CLAIM)
                .param("holder", holder)
                .param("millis", hold.toMillis())
                .param("settled", Columns.at(settled))
                .param("now", Columns.at(now))
                .query((row, index) -> JobRows.read(row))
                .optional();
    }

    /** Holds a job for a while from now; with no time at all, it is given back. Whether it was still held. */
    boolean renew(Hold hold, Duration time) {
        return held(RENEW, hold).param("millis", time.toMillis()).update() == 1;
    }

    boolean counted(Hold hold, long total) {
        return held(COUNTED, hold).param("total", total).update() == 1;
    }

    boolean end(Hold hold, ReplayState state, @Nullable String failure, Instant now) {
        return held(END, hold)
                        .param("state", state.name())
                        .param("failure", failure)
                        .param("now", Columns.at(now))
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec held(String sql, Hold hold) {
        return jdbc.sql(sql).param("id", hold.job()).param("holder", hold.holder());
    }
}
