package io.encours.journal.append;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.encours.TestDatabase;
import io.encours.journal.Journal;
import io.encours.journal.record.DecisionIds;
import io.encours.journal.record.DecisionRecord;
import io.encours.journal.record.Decisions;
import io.encours.proof.chain.Chain;
import io.encours.proof.chain.SealingCommit;
import io.encours.proof.key.TestKeys;
import io.encours.storage.Roles;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One instance's journal, with a connection pool of its own as the service has it. */
public final class TestJournal implements AutoCloseable {

    public static final JournalSettings SETTINGS = new JournalSettings(100, 2000, Duration.ofMinutes(1), 3);

    private final HikariDataSource pool;
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final GroupCommit groupCommit;
    private final Journal journal;

    public TestJournal(TestDatabase database, JournalSettings settings) {
        this(database, database.url(), settings);
    }

    public TestJournal(TestDatabase database, String url, JournalSettings settings) {
        this(database, url, settings, new SealingCommit(chain()));
    }

    private TestJournal(TestDatabase database, String url, JournalSettings settings, SealingCommit sealing) {
        pool = pool(database, url, settings);
        TestKeys.register(pool);
        groupCommit = new GroupCommit(
                settings, new BatchWriter(pool, settings, sealing, new DecisionIds(Clock.systemUTC())), meters);
        journal = new Journal(groupCommit, new Decisions(JdbcClient.create(pool)));
        groupCommit.start();
    }

    /** One that seals nothing, to measure what sealing costs. */
    public static TestJournal withoutChain(TestDatabase database) {
        return new TestJournal(database, database.url(), SETTINGS, new UnsealedCommit(chain()));
    }

    private static Chain chain() {
        return new Chain(TestKeys.KEY, Clock.systemUTC());
    }

    public Journal journal() {
        return journal;
    }

    /** How many decisions wait for a writer. */
    int waiting() {
        return (int) meters.get("encours.journal.waiting").gauge().value();
    }

    public void stop() {
        groupCommit.stop();
    }

    /** Appends all at the same time, each from a thread of its own, and waits for the answers. */
    public List<Future<Appended>> appendAtOnce(List<DecisionRecord> decisions) throws InterruptedException {
        ExecutorService callers = Executors.newFixedThreadPool(decisions.size());
        try {
            return callers.invokeAll(decisions.stream()
                    .map(decision -> (Callable<Appended>) () -> journal.append(decision))
                    .toList());
        } finally {
            callers.shutdown();
        }
    }

    public static Throwable failure(Future<Appended> answer) throws InterruptedException {
        try {
            throw new AssertionError("recorded: " + answer.get());
        } catch (ExecutionException failed) {
            return Objects.requireNonNull(failed.getCause());
        }
    }

    @Override
    public void close() {
        groupCommit.stop();
        pool.close();
    }

    private static HikariDataSource pool(TestDatabase database, String url, JournalSettings settings) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(database.serviceLogin().name());
        config.setPassword(database.serviceLogin().password());
        config.setConnectionInitSql("set role " + Roles.GROUP);
        config.setConnectionTimeout(Math.max(250, settings.timeout().toMillis()));
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }
}
