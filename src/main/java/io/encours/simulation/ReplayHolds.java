package io.encours.simulation;

import io.encours.job.Hold;
import io.encours.job.Jobs;
import io.encours.storage.Columns;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who works on which replay. */
@Component
class ReplayHolds implements Jobs<ReplayJob> {

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
    private final ReplaySettings settings;
    private final Clock clock;

    ReplayHolds(JdbcClient jdbc, ReplaySettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name(ReplayJob job) {
        return "Replay " + job.id();
    }

    @Override
    public Optional<Hold<ReplayJob>> claim() {
        return claim(settings.hold(), settings.settled());
    }

    /**
     * Takes a job for a while.
     *
     * @param settled how old its period must be
     */
    Optional<Hold<ReplayJob>> claim(Duration time, Duration settled) {
        UUID holder = UUID.randomUUID();
        return jdbc.sql(CLAIM)
                .param("holder", holder)
                .param("millis", time.toMillis())
                .param("settled", Columns.at(clock.instant().minus(settled)))
                .param("now", Columns.at(clock.instant()))
                .query((row, index) -> new Hold<>(JobRows.read(row), holder))
                .optional();
    }

    @Override
    public boolean renew(Hold<ReplayJob> hold) {
        return renew(hold, settings.hold());
    }

    @Override
    public void giveBack(Hold<ReplayJob> hold) {
        renew(hold, Duration.ZERO);
    }

    private boolean renew(Hold<ReplayJob> hold, Duration time) {
        return held(RENEW, hold).param("millis", time.toMillis()).update() == 1;
    }

    boolean counted(Hold<ReplayJob> hold, long total) {
        return held(COUNTED, hold).param("total", total).update() == 1;
    }

    @Override
    public void breakOff(Hold<ReplayJob> hold) {
        end(hold, ReplayState.FAILED, "a defect, which is in the service's log");
    }

    void end(Hold<ReplayJob> hold, ReplayState state, @Nullable String failure) {
        held(END, hold)
                .param("state", state.name())
                .param("failure", failure)
                .param("now", Columns.at(clock.instant()))
                .update();
    }

    private JdbcClient.StatementSpec held(String sql, Hold<ReplayJob> hold) {
        return jdbc.sql(sql).param("id", hold.job().id()).param("holder", hold.holder());
    }
}
