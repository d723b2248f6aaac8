package io.encours.job;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The simplest jobs there are. A run that is silent for long enough loses its job; time passes when a test says so. */
final class TestJobs implements Jobs<Integer> {

    private static final String TABLE = """
            create table if not exists encours.job_of_tests (
              id integer primary key, state text not null default 'WAITING', holder uuid, held_until timestamptz,
              done integer not null default 0)
            """;
    private static final String CLAIM = """
            update encours.job_of_tests
            set state = 'RUNNING', holder = :holder, held_until = :until
            where id = (
              select id from encours.job_of_tests
              where state = 'WAITING' or state = 'RUNNING' and held_until < :now
              order by id limit 1
              for update skip locked)
            returning id
            """;
    private static final String OWN = " where id = ? and holder = ? and state = 'RUNNING'";

    private final JdbcClient jdbc;
    private final Duration silence;
    private final AtomicInteger looks = new AtomicInteger();
    private volatile OffsetDateTime now = OffsetDateTime.parse("2026-11-21T12:00:00Z");

    TestJobs(DataSource database, Duration silence) {
        this.jdbc = JdbcClient.create(database);
        this.silence = silence;
        jdbc.sql(TABLE).update();
    }

    void add(int id) {
        jdbc.sql("insert into encours.job_of_tests (id) values (?)").param(id).update();
    }

    /** What somebody does to a job who does not work on it. */
    void set(int id, String what) {
        jdbc.sql("update encours.job_of_tests set %s where id = ?".formatted(what))
                .param(id)
                .update();
    }

    /** Its state, and how often it was done. */
    String stateOf(int id) {
        return jdbc.sql("select state || ' ' || done from encours.job_of_tests where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** How long a job is held that is claimed or renewed now. */
    OffsetDateTime until() {
        return now.plus(silence);
    }

    boolean isRenewed(int id) {
        return jdbc.sql("select held_until = ? from encours.job_of_tests where id = ?")
                .param(until())
                .param(id)
                .query(Boolean.class)
                .single();
    }

    int looks() {
        return looks.get();
    }

    /** Puts down that a job is done, if it is held still. */
    void done(Hold<Integer> hold) {
        own("set state = 'DONE', done = done + 1", hold);
    }

    @Override
    public String name(Integer job) {
        return "Job " + job;
    }

    @Override
    public void prepare() {
        looks.incrementAndGet();
    }

    @Override
    public Optional<Hold<Integer>> claim() {
        UUID holder = UUID.randomUUID();
        return jdbc.sql(CLAIM)
                .param("holder", holder)
                .param("until", until())
                .param("now", now)
                .query(Integer.class)
                .optional()
                .map(id -> new Hold<>(id, holder));
    }

    @Override
    public boolean renew(Hold<Integer> hold) {
        return own("set held_until = '%s'".formatted(until()), hold);
    }

    @Override
    public void giveBack(Hold<Integer> hold) {
        own("set state = 'WAITING'", hold);
    }

    @Override
    public void breakOff(Hold<Integer> hold) {
        own("set state = 'FAILED'", hold);
    }

    private boolean own(String what, Hold<Integer> hold) {
        return jdbc.sql("update encours.job_of_tests " + what + OWN)
                        .param(hold.job())
                        .param(hold.holder())
                        .update()
                == 1;
    }
}
