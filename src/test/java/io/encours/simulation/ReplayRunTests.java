package io.encours.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.encours.EncoursTest;
import io.encours.decision.Api;
import io.encours.decision.Examples;
import io.encours.engine.Policy;
import io.encours.journal.RecordEntry;
import io.encours.journal.RecordWalk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs that end before their job does, and runs of several instances. The service itself looks for no job here. */
@EncoursTest(properties = {"encours.replays.poll=1h", "encours.replays.hold=3h", "encours.replays.window=3"})
class ReplayRunTests {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration OVER = Duration.ZERO;
    private static final int DECISIONS = 10;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    @Autowired
    private ReplayDesk desk;

    @Autowired
    private ReplayHolds holds;

    @Autowired
    private ReplayRun run;

    @Autowired
    private RecordWalk walk;

    @Autowired
    private WindowStore windows;

    @Autowired
    private Findings findings;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private ReplayJob asked;

    @BeforeEach
    void askForAReplay() throws InterruptedException {
        Thread.sleep(5);
        Instant begin = clock.instant();
        Api api = new Api(mvc);
        for (int i = 0; i < DECISIONS; i++) {
            assertThat(api.post(
                            "sales",
                            "/v1/decisions/credit-limit",
                            Examples.about("C-" + i, "credit-limit/class-known")))
                    .hasStatusOk();
        }
        Thread.sleep(5);
        asked = desk.request(new ReplayRequest(begin, null, null, null, null, null, null), "auditor", null);
    }

    @AfterEach
    void end() {
        threads.shutdownNow();
        jdbc.sql("update encours.replay set state = 'CANCELLED', ended_at = now(), ended_by = 'test', holder = null,"
                        + " held_until = null where state in ('QUEUED', 'RUNNING')")
                .update();
    }

    @Test
    void goesOnWhereARunEndedAndCountsEveryDecisionOnce() throws Exception {
        Hold killed = claimed(OVER);
        run.run(job(), killed, threads, after(2));
        assertThat(job().state()).isEqualTo(ReplayState.RUNNING);
        assertThat(job().counts().done()).isEqualTo(6);

        Hold next = claimed(LONG);
        run.run(job(), next, threads, () -> false);

        assertThat(job().state()).isEqualTo(ReplayState.DONE);
        assertThat(job().total()).isEqualTo(DECISIONS);
        assertThat(job().counts()).isEqualTo(new ReplayCounts(DECISIONS, 0, 0, 0));
    }

    @Test
    void countsNothingOfAWindowThatIsNotCommitted() throws Exception {
        Hold hold = claimed(LONG);
        List<RecordEntry> entries = walk.next(asked.order().period(), null, 3);
        Window window = unusable().replay(entries);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            assertThat(windows.save(hold, null, window, LONG)).isTrue();
            status.setRollbackOnly();
        });
        assertThat(job().counts().done()).isZero();
        assertThat(findings.after(asked.id(), null, null, 10)).isEmpty();

        run.run(job(), hold, threads, () -> false);
        assertThat(job().counts().identical()).isEqualTo(DECISIONS);
    }

    @Test
    void savesNothingForARunThatLostItsJob() throws Exception {
        Hold lost = claimed(OVER);
        ReplayJob asItWas = job();
        run.run(job(), claimed(LONG), threads, after(1));

        run.run(asItWas, lost, threads, () -> false);

        assertThat(job().state()).isEqualTo(ReplayState.RUNNING);
        assertThat(job().counts().done()).isEqualTo(3);
        assertThat(holds.renew(lost, LONG)).isFalse();
    }

    @Test
    void givesAJobToOneOfManyInstances() throws Exception {
        List<Callable<Optional<ReplayJob>>> claims =
                Collections.nCopies(16, () -> holds.claim(UUID.randomUUID(), LONG, clock.instant(), clock.instant()));
        List<Integer> given = new ArrayList<>();
        for (Future<Optional<ReplayJob>> claim : threads.invokeAll(claims)) {
            claim.get().ifPresent(job -> given.add(job.id()));
        }
        assertThat(given).containsExactly(asked.id());
    }

    @Test
    void stopsWithWhatItHasWhenItIsCancelled() throws Exception {
        Hold hold = claimed(LONG);
        run.run(job(), hold, threads, () -> {
            if (job().counts().done() == 6) {
                desk.cancel(asked.id(), "ann");
            }
            return false;
        });
        assertThat(job().state()).isEqualTo(ReplayState.CANCELLED);
        assertThat(job().counts().done()).isEqualTo(6);
        assertThat(holds.claim(UUID.randomUUID(), LONG, clock.instant(), clock.instant()))
                .isEmpty();
    }

    @Test
    void waitsUntilNothingOfThePeriodIsOnItsWayToTheRecord() {
        Instant settled = asked.order().period().to().minusSeconds(1);
        assertThat(holds.claim(UUID.randomUUID(), LONG, settled, clock.instant()))
                .isEmpty();
    }

    @Test
    void saysWhyDecisionsCannotBeDecidedAgain() throws Exception {
        Hold hold = claimed(LONG);
        Window window = unusable().replay(walk.next(asked.order().period(), null, 3));
        assertThat(windows.save(hold, null, window, LONG)).isTrue();

        assertThat(job().counts()).isEqualTo(new ReplayCounts(0, 0, 0, 3));
        assertThat(findings.after(asked.id(), null, Change.FAILED, 10))
                .hasSize(3)
                .allMatch(finding -> "rules/score.drl does not compile".equals(finding.why()));
    }

    @Test
    void hasNothingDecidedTwiceWhereManyRunsTakeTurns() throws Exception {
        HashSet<Integer> progress = new HashSet<>();
        for (int i = 0; i < 20 && job().state() != ReplayState.DONE; i++) {
            run.run(job(), claimed(OVER), threads, after(1));
            progress.add((int) job().counts().done());
        }
        assertThat(progress).containsExactlyInAnyOrder(3, 6, 9, 10);
        assertThat(job().counts().identical()).isEqualTo(DECISIONS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from encours.replay",
                "delete from encours.replay_difference",
                "update encours.replay_difference set why = 'other'",
                "update encours.replay_difference set erased = true",
                "update encours.replay set requested_by = 'somebody'",
                "update encours.replay set period_from = now()",
                "update encours.replay set done = 0, failed = 0",
                "update encours.replay set state = 'QUEUED'",
                "truncate encours.replay_tally",
                "delete from encours.replay_amount"
            })
    void isNotAllowedToTakeAnythingBack(String sql) throws Exception {
        saysWhyDecisionsCannotBeDecidedAgain();
        assertThatThrownBy(() -> jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class);
    }

    private ReplayJob job() {
        return desk.get(asked.id());
    }

    private Hold claimed(Duration time) {
        UUID holder = UUID.randomUUID();
        ReplayJob job =
                holds.claim(holder, time, clock.instant(), clock.instant()).orElseThrow();
        assertThat(job.id()).isEqualTo(asked.id());
        return new Hold(job.id(), holder);
    }

    /** Lets so many windows pass. */
    private static BooleanSupplier after(int passed) {
        AtomicInteger turns = new AtomicInteger();
        return () -> turns.getAndIncrement() == passed;
    }

    private WindowReplay unusable() {
        return new WindowReplay(threads, new NoPolicy());
    }

    /** A release that does not compile here. */
    private static final class NoPolicy implements HeldPolicies {

        @Override
        public Policy of(int release) {
            return UnusablePolicyException.orElse(() -> {
                throw new IllegalStateException("rules/score.drl does not compile");
            });
        }

        @Override
        public void close() {}
    }
}
