package io.encours.search.export;

import io.encours.job.Hold;
import io.encours.job.Jobs;
import io.encours.storage.Columns;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who makes which export: each has one maker at a time, and only so many are made at once over all instances. One that breaks
 * off, for whatever reason, is begun again; after three attempts it is given up.
 */
@Component
class ExportClaims implements Jobs<ExportJob> {

    private static final int MOST_ATTEMPTS = 3;
    private static final String TAKE_TURNS = "select pg_advisory_xact_lock(hashtext('encours.export'))";
    private static final String GIVE_UP = """
            update encours.export set state = 'FAILED', finished_at = :now
            where state = 'RUNNING' and heard_at < clock_timestamp() - make_interval(secs => :silence) and attempts >= :most
            """;
    private static final String CLAIM = """
            update encours.export
            set state = 'RUNNING', worker = :worker, attempts = attempts + 1, started_at = :now, heard_at = clock_timestamp(),
                done = 0, written_back_to = null, bytes = 0
            where id = (
                select id from encours.export
                where state = 'WAITING'
                   or state = 'RUNNING' and heard_at < clock_timestamp() - make_interval(secs => :silence)
                order by requested_at, id limit 1)
              and (select count(*) from encours.export
                   where state = 'RUNNING' and heard_at >= clock_timestamp() - make_interval(secs => :silence)) < :atOnce
            returning
            """ + ExportRows.COLUMNS;
    private static final String DROP_PARTS = "delete from encours.export_part where export = ?";
    private static final String OWN = " where id = :id and worker = :worker and state = 'RUNNING'";
    private static final String HEARD = "update encours.export set heard_at = clock_timestamp()" + OWN;
    private static final String PROGRESS =
            "update encours.export set done = :done, written_back_to = :writtenBackTo" + OWN;
    private static final String PART = """
            with own as (update encours.export set bytes = bytes + :bytes %s returning id)
            insert into encours.export_part (export, number, content) select id, :number, :content from own
            """.formatted(OWN);
    private static final String DONE =
            "update encours.export set state = 'DONE', finished_at = :now, done = :done" + OWN;
    private static final String GIVE_BACK =
            "update encours.export set state = 'WAITING', attempts = attempts - 1" + OWN;
    private static final String REMAKE = """
            update encours.export set state = 'WAITING', attempts = 0, finished_at = null
            where state in ('DONE', 'RUNNING')
              and started_at <= (select max(erased_at) from encours.erasure)
            """;

    private final JdbcClient jdbc;
    private final ExportStore store;
    private final ExportSettings settings;
    private final Clock clock;

    ExportClaims(JdbcClient jdbc, ExportStore store, ExportSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name(ExportJob job) {
        return "Export " + job.id();
    }

    /** Forgets what was kept long enough, and what was erased. */
    @Override
    public void prepare() {
        store.dropEndedBefore(clock.instant().minus(settings.kept()));
        remakeAfterErasure();
    }

    /** Has exports made anew that may hold what was erased since they were begun. */
    void remakeAfterErasure() {
        jdbc.sql(REMAKE).update();
    }

    @Override
    @Transactional
    public Optional<Hold<ExportJob>> claim() {
        return claim(settings.jobs());
    }

    /** Takes an export where no more than so many are made at once. */
    @Transactional
    public Optional<Hold<ExportJob>> claim(int atOnce) {
        jdbc.sql(TAKE_TURNS).query().listOfRows();
        aged(GIVE_UP).param("most", MOST_ATTEMPTS).update();
        UUID worker = UUID.randomUUID();
        Optional<Hold<ExportJob>> claimed = aged(CLAIM)
                .param("worker", worker)
                .param("atOnce", atOnce)
                .query((row, number) -> new Hold<>(ExportRows.read(row), worker))
                .optional();
        claimed.ifPresent(hold -> jdbc.sql(DROP_PARTS).param(hold.job().id()).update());
        return claimed;
    }

    private JdbcClient.StatementSpec aged(String sql) {
        return jdbc.sql(sql)
                .param("now", Columns.at(clock.instant()))
                .param("silence", settings.silence().toSeconds());
    }

    @Override
    public boolean renew(Hold<ExportJob> hold) {
        return own(HEARD, hold).update() == 1;
    }

    /**
     * Puts down how far an export is, if it is still this maker's.
     *
     * @param writtenBackTo when the last decision that is written was decided
     */
    boolean progress(Hold<ExportJob> hold, long done, Instant writtenBackTo) {
        return own(PROGRESS, hold)
                        .param("done", done)
                        .param("writtenBackTo", Columns.at(writtenBackTo))
                        .update()
                == 1;
    }

    /** Keeps a piece of the file, if the export is still this maker's. */
    boolean keep(Hold<ExportJob> hold, int number, byte[] content) {
        return own(PART, hold)
                        .param("bytes", content.length)
                        .param("number", number)
                        .param("content", content)
                        .update()
                == 1;
    }

    /** Ends an export, if it is still this maker's. */
    boolean done(Hold<ExportJob> hold, long decisions) {
        return own(DONE, hold)
                        .param("now", Columns.at(clock.instant()))
                        .param("done", decisions)
                        .update()
                == 1;
    }

    @Override
    public void giveBack(Hold<ExportJob> hold) {
        own(GIVE_BACK, hold).update();
    }

    private JdbcClient.StatementSpec own(String sql, Hold<ExportJob> hold) {
        return jdbc.sql(sql).param("id", hold.job().id()).param("worker", hold.holder());
    }
}
