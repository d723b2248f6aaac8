package io.encours.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.EncoursTest;
import io.encours.decision.RecentGrounds;
import io.encours.journal.Journal;
import io.encours.storage.Roles;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionException;

/** The index of the service itself stands still, so that others can be tried. */
@EncoursTest(properties = "encours.search.interval=1h")
class IndexFollowerTests {

    private static final String FOLLOWER = "follower under test";
    private static final int DECISIONS = 600;

    @Autowired
    private DecisionSearch search;

    @Autowired
    private RowUsages usages;

    @Autowired
    private Journal journal;

    @Autowired
    private Environment environment;

    private RecordInMemory record;

    @BeforeEach
    void record() throws Exception {
        new EmptyRecord(environment).make();
        record = new RecordInMemory(journal);
        RandomDecisions random = new RandomDecisions(42);
        record.append(Stream.generate(random::decision).limit(DECISIONS).toList());
    }

    @Test
    void takesEachDecisionInOnceThoughSeveralInstancesFollowAndAreCutOffAmidIt() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<Integer>> followers =
                Stream.generate(() -> threads.submit(follower())).limit(3).toList();
        Future<Integer> killer = threads.submit(this::cutOffUntilAllIsIndexed);
        for (Future<Integer> follower : followers) {
            follower.get();
        }
        assertThat(killer.get()).isPositive();
        threads.shutdown();
        assertComplete();
    }

    @Test
    void followsByItselfAndStopsWhenItIsTold() throws Exception {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        DataSource source = connections();
        SearchSettings settings = new SearchSettings(Duration.ofMillis(20), 50, Duration.ZERO);
        IndexFollower follower = new IndexFollower(
                step(source, settings),
                new IndexedPeriod(JdbcClient.create(source)),
                settings,
                Clock.systemUTC(),
                meters);
        follower.start();
        while (!isComplete()) {
            Thread.sleep(20);
        }
        follower.stop();
        assertThat(follower.isRunning()).isFalse();
        assertThat(meters.get("encours.search.indexed").counter().count()).isEqualTo(DECISIONS);
        assertComplete();
    }

    @Test
    void stopsWhileItWaitsForADatabaseThatIsGone() throws Exception {
        CountDownLatch waits = new CountDownLatch(1);
        DataSource gone = new AbstractDataSource() {

            @Override
            public Connection getConnection() throws SQLException {
                waits.countDown();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
                throw new SQLTransientConnectionException("no connection came");
            }

            @Override
            public Connection getConnection(String user, String password) throws SQLException {
                return getConnection();
            }
        };
        SearchSettings settings = new SearchSettings(Duration.ofMillis(20), 50, Duration.ZERO);
        IndexFollower follower = new IndexFollower(
                step(gone, settings),
                new IndexedPeriod(JdbcClient.create(gone)),
                settings,
                Clock.systemUTC(),
                new SimpleMeterRegistry());
        follower.start();
        waits.await();
        follower.stop();

        assertThat(follower.isRunning()).isFalse();
    }

    private void assertComplete() {
        assertThat(search.page(DecisionFilter.ALL, null, DECISIONS).decisions().stream()
                        .map(FoundDecision::id))
                .isEqualTo(record.ids(DecisionFilter.ALL));
        assertThat(usages.of("credit-limit").stream().mapToLong(RowUsage::fired).sum())
                .isEqualTo(record.rows().stream().mapToLong(record::fired).sum());
    }

    /** Follows, also after its connection was taken away, until all is in the index. */
    private Callable<Integer> follower() {
        IndexStep step = step(connections(), new SearchSettings(Duration.ofSeconds(1), 20, Duration.ZERO));
        return () -> {
            int failures = 0;
            while (!isComplete()) {
                try {
                    step.take();
                } catch (DataAccessException | TransactionException cutOff) {
                    failures++;
                }
            }
            return failures;
        };
    }

    /** Less and less often, so that they get on however slow the machine is. */
    private int cutOffUntilAllIsIndexed() throws InterruptedException {
        JdbcClient other = JdbcClient.create(login(new Properties()));
        Random random = new Random(1);
        int cut = 0;
        while (!isComplete()) {
            Thread.sleep(random.nextInt(20 + 5 * cut));
            cut += other.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?")
                    .param(FOLLOWER)
                    .query(Boolean.class)
                    .list()
                    .size();
        }
        return cut;
    }

    private boolean isComplete() {
        return search.page(DecisionFilter.ALL, null, DECISIONS).decisions().size() == DECISIONS;
    }

    private static IndexStep step(DataSource source, SearchSettings settings) {
        JdbcClient jdbc = JdbcClient.create(source);
        return new IndexStep(
                jdbc,
                new DataSourceTransactionManager(source),
                new IndexEntries(jdbc, new RecentGrounds()),
                new TableRows(jdbc),
                new IndexRows(new JdbcTemplate(source)),
                new UsageCounts(jdbc),
                settings);
    }

    private DataSource connections() {
        Properties properties = new Properties();
        properties.setProperty("options", "-c role=" + Roles.GROUP);
        properties.setProperty("ApplicationName", FOLLOWER);
        return login(properties);
    }

    private DataSource login(Properties properties) {
        DriverManagerDataSource source = new DriverManagerDataSource(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getRequiredProperty("spring.datasource.password"));
        source.setConnectionProperties(properties);
        return source;
    }
}
