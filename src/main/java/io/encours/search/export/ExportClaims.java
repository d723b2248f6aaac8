package io.encours.search.export;

import io.encours.storage.Columns;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives exports to whoever makes them: each to one maker at a time over all instances, and only so many at once. A maker
 * that falls silent loses its export, and everything it does to it after that is refused.
 */
@Component
class ExportClaims {

    private static final int MOST_ATTEMPTS = 3;
    private static final String TAKE_TURNS = "select pg_advisory_xact_lock(hashtext('encours.export'))";
    private static final String GIVE_UP = """
            update encours.export set state = 'FAILED', finished_at = ?
            where state = 'RUNNING' and heard_at < clock_timestamp() - make_interval(secs => ?) and attempts >= ?
            """;
    private static final String CLAIM = """
            update encours.export
            set state = 'RUNNING', worker = ?, attempts = attempts + 1, started_at = ?, heard_at = clock_timestamp(),
                total = null, done = 0, bytes = 0
            where id = (
                select id from encours.export
                where state = 'WAITING'
                   or state = 'RUNNING' and heard_at < clock_timestamp() - make_interval(secs => ?)
                order by requested_at, id limit 1)
              and (select count(*) from encours.export
                   where state = 'RUNNING' and heard_at >= clock_timestamp() - make_interval(secs => ?)) < ?
            returning
            """ + ExportRows.COLUMNS;
    private static final String DROP_PARTS = "delete from encours.export_part where export = ?";
    private static final String HEARD = """
            update encours.export set heard_at = clock_timestamp(), total = coalesce(?, total), done = ?
            where id = ? and worker = ? and state = 'RUNNING'
            """;
    private static final String PART = """
            with own as (
              update encours.export set bytes = bytes + ?, heard_at = clock_timestamp()
              where id = ? and worker = ? and state = 'RUNNING' returning id)
            insert into encours.export_part (export, number, content) select id, ?, ? from own
            """;
    private static final String DONE = """
            update encours.export set state = 'DONE', finished_at = ?, total = ?, done = ?
            where id = ? and worker = ? and state = 'RUNNING'
            """;
    private static final String GIVE_BACK = """
            update encours.export set state = 'WAITING', attempts = attempts - 1
            where id = ? and worker = ? and state = 'RUNNING'
            """;
    private static final String REMAKE = """
            update encours.export set state = 'WAITING', attempts = 0, finished_at = null
            where state in ('DONE', 'RUNNING')
              and started_at <= (select max(erased_at) from encours.erasure)
            """;

    private final JdbcClient jdbc;

    ExportClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next export to make: one that waits, or one whose maker fell silent.
     *
     * @param most exports that are made at once
     * @param silence after which a maker is taken for gone
     */
    @Transactional
    public Optional<ExportJob> claim(UUID worker, Instant at, int most, Duration silence) {
        jdbc.sql(TAKE_TURNS).query().listOfRows();
        jdbc.sql(GIVE_UP)
                .param(Columns.at(at))
                .param(silence.toSeconds())
                .param(MOST_ATTEMPTS)
                .update();
        Optional<ExportJob> claimed = jdbc.sql(CLAIM)
                .param(worker)
                .param(Columns.at(at))
                .param(silence.toSeconds())
                .param(silence.toSeconds())
                .param(most)
                .query((row, number) -> ExportRows.read(row))
                .optional();
        claimed.ifPresent(job -> jdbc.sql(DROP_PARTS).param(job.id()).update());
        return claimed;
    }

    /** Has exports made anew that may hold what was erased since they were begun. */
    int remakeAfterErasure() {
        return jdbc.sql(REMAKE).update();
    }

    /** Whether the export is still this maker's. */
    boolean heard(UUID id, UUID worker, @Nullable Long total, long done) {
        return jdbc.sql(HEARD).param(total).param(done).param(id).param(worker).update() == 1;
    }

    /** Keeps a piece of the file, if the export is still this maker's. */
    boolean keep(UUID id, UUID worker, int number, byte[] content) {
        return jdbc.sql(PART)
                        .param(content.length)
                        .param(id)
                        .param(worker)
                        .param(number)
                        .param(content)
                        .update()
                == 1;
    }

    /** Ends an export, if it is still this maker's. */
    boolean done(UUID id, UUID worker, Instant at, long decisions) {
        return jdbc.sql(DONE)
                        .param(Columns.at(at))
                        .param(decisions)
                        .param(decisions)
                        .param(id)
                        .param(worker)
                        .update()
                == 1;
    }

    /** Lets another one make it. */
    void giveBack(UUID id, UUID worker) {
        jdbc.sql(GIVE_BACK).param(id).param(worker).update();
    }
}
