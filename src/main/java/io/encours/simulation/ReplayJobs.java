package io.encours.simulation;

import io.encours.facts.DecisionType;
import io.encours.journal.record.DecisionPeriod;
import io.encours.shared.CustomerId;
import io.encours.storage.Columns;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The replays that were asked for. */
@Component
class ReplayJobs {

    private static final String INSERT = """
            insert into encours.replay (requested_by, requested_at, idempotency_key, request_hash, period_from, period_to,
                                        types, customers, entity, release, draft, draft_revision)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (requested_by, idempotency_key) do nothing
            returning id
            """;

    private static final String BY_KEY =
            "select id, request_hash from encours.replay where requested_by = ? and idempotency_key = ?";

    private static final String BY_ID = "select " + JobRows.COLUMNS + " from encours.replay where id = ?";

    private static final String PAGE =
            "select " + JobRows.COLUMNS + " from encours.replay where id < ? order by id desc limit ?";

    private static final String CANCEL = """
            update encours.replay
            set state = 'CANCELLED', ended_at = ?, ended_by = ?, holder = null, held_until = null
            where id = ? and state in ('QUEUED', 'RUNNING')
            """;

    private final JdbcClient jdbc;

    ReplayJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which job answers a caller's key, and what it was asked with. */
    record Keyed(int id, String requestHash) {}

    /** Queues a job, and names it; empty where the caller's key stands for one already. */
    Optional<Integer> add(NewReplay replay) {
        DecisionPeriod period = replay.order().period();
        ReplayPolicy policy = replay.order().policy();
        return jdbc.sql(INSERT)
                .param(replay.by())
                .param(Columns.at(replay.at()))
                .param(replay.key())
                .param(replay.key() == null ? null : replay.requestHash())
                .param(Columns.at(period.from()))
                .param(Columns.at(period.to()))
                .param(period.types().stream()
                        .map(DecisionType::written)
                        .sorted()
                        .toArray(String[]::new))
                .param(period.customers().stream()
                        .map(CustomerId::value)
                        .sorted()
                        .toArray(String[]::new))
                .param(period.entity() == null ? null : period.entity().value())
                .param(policy instanceof ReplayPolicy.OfRelease release ? release.number() : null)
                .param(policy instanceof ReplayPolicy.OfDraft draft ? draft.draft() : null)
                .param(policy instanceof ReplayPolicy.OfDraft draft ? draft.revision() : null)
                .query(Integer.class)
                .optional();
    }

    Optional<Keyed> keyed(String by, String key) {
        return jdbc.sql(BY_KEY)
                .param(by)
                .param(key)
                .query((row, index) -> new Keyed(row.getInt("id"), row.getString("request_hash")))
                .optional();
    }

    Optional<ReplayJob> find(int id) {
        return jdbc.sql(BY_ID)
                .param(id)
                .query((row, index) -> JobRows.read(row))
                .optional();
    }

    /** Those before one, the latest first. */
    List<ReplayJob> before(int id, int most) {
        return jdbc.sql(PAGE)
                .param(id)
                .param(most)
                .query((row, index) -> JobRows.read(row))
                .list();
    }

    /** Stops a job that has not ended; whoever works on it finds out with the next thing it wants to save. */
    boolean cancel(int id, String by, Instant at) {
        return jdbc.sql(CANCEL).param(Columns.at(at)).param(by).param(id).update() == 1;
    }
}
