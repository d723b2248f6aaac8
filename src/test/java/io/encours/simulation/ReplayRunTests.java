package io.encours.simulation;

import static io.encours.Patience.await;
import static io.encours.decision.Api.json;
import static io.encours.rulebook.PolicyApi.BOB;
import static io.encours.rulebook.PolicyApi.EVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.encours.EncoursTest;
import io.encours.decision.Api;
import io.encours.decision.Examples;
import io.encours.engine.Policy;
import io.encours.job.Hold;
import io.encours.journal.record.RecordEntry;
import io.encours.journal.record.RecordWalk;
import io.encours.rulebook.PolicyApi;
import io.encours.shared.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
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
    private Instant begin;
    private ReplayJob asked;

    @BeforeEach
    void askForAReplay() throws InterruptedException {
        Thread.sleep(5);
        begin = clock.instant();
        decide(DECISIONS);
        asked = request(null);
    }

    private void decide(int decisions) throws InterruptedException {
        Api api = new Api(mvc);
        for (int i = 0; i < decisions; i++) {
            assertThat(api.post("sales", "/v1/decisions/credit-limit", about("C-" + i)))
                    .hasStatusOk();
        }
        Thread.sleep(5);
    }

    /** As of today, so on the release in force. */
    private static String about(String customer) {
        return Examples.about(customer, "credit-limit/class-known").replace("\"asOf\":\"2026-11-21\",", "");
    }

    private ReplayJob request(@Nullable Integer release) {
        return desk.request(new ReplayRequest(begin, null, null, null, null, release, null), "auditor", null);
    }

    private void runToItsEnd(ReplayJob job) throws InterruptedException {
        Hold<ReplayJob> hold = holds.claim(LONG, Duration.ZERO).orElseThrow();
        assertThat(hold.job().id()).isEqualTo(job.id());
        run.run(hold, () -> false);
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
        Hold<ReplayJob> killed = claimed(OVER);
        run.run(killed, after(2));
        assertThat(job().state()).isEqualTo(ReplayState.RUNNING);
        assertThat(job().counts().done()).isEqualTo(6);

        Hold<ReplayJob> next = claimed(LONG);
        run.run(next, () -> false);

        assertThat(job().state()).isEqualTo(ReplayState.DONE);
        assertThat(job().total()).isEqualTo(DECISIONS);
        assertThat(job().counts()).isEqualTo(new ReplayCounts(DECISIONS, 0, 0, 0, 0));
    }

    @Test
    void countsNothingOfAWindowThatIsNotCommitted() throws Exception {
        Hold<ReplayJob> hold = claimed(LONG);
        List<RecordEntry> entries = walk.next(asked.order().period(), null, 3);
        Window window = unusable().replay(entries);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            assertThat(windows.save(hold, null, window, LONG)).isTrue();
            status.setRollbackOnly();
        });
        assertThat(job().counts().done()).isZero();
        assertThat(findings.after(asked.id(), null, null, 10)).isEmpty();

        run.run(hold, () -> false);
        assertThat(job().counts().identical()).isEqualTo(DECISIONS);
    }

    @Test
    void savesNothingForARunThatLostItsJob() throws Exception {
        Hold<ReplayJob> lost = claimed(OVER);
        run.run(claimed(LONG), after(1));

        run.run(lost, () -> false);

        assertThat(job().state()).isEqualTo(ReplayState.RUNNING);
        assertThat(job().counts().done()).isEqualTo(3);
        assertThat(holds.renew(lost)).isFalse();
    }

    @Test
    void givesAJobToOneOfManyInstances() throws Exception {
        List<Callable<Optional<Hold<ReplayJob>>>> claims =
                Collections.nCopies(16, () -> holds.claim(LONG, Duration.ZERO));
        List<Integer> given = new ArrayList<>();
        for (Future<Optional<Hold<ReplayJob>>> claim : threads.invokeAll(claims)) {
            claim.get().ifPresent(hold -> given.add(hold.job().id()));
        }
        assertThat(given).containsExactly(asked.id());
    }

    @Test
    void stopsWithWhatItHasWhenItIsCancelled() throws Exception {
        Hold<ReplayJob> hold = claimed(LONG);
        run.run(hold, () -> {
            if (job().counts().done() == 6) {
                desk.cancel(asked.id(), "ann");
            }
            return false;
        });
        assertThat(job().state()).isEqualTo(ReplayState.CANCELLED);
        assertThat(job().counts().done()).isEqualTo(6);
        assertThat(holds.claim(LONG, Duration.ZERO)).isEmpty();
    }

    @Test
    void waitsUntilNothingOfThePeriodIsOnItsWayToTheRecord() {
        assertThat(holds.claim(LONG, Duration.ofHours(1))).isEmpty();
    }

    @Test
    void saysWhyDecisionsCannotBeDecidedAgain() throws Exception {
        Hold<ReplayJob> hold = claimed(LONG);
        Window window = unusable().replay(walk.next(asked.order().period(), null, 3));
        assertThat(windows.save(hold, null, window, LONG)).isTrue();

        assertThat(job().counts()).isEqualTo(new ReplayCounts(0, 0, 0, 3, 0));
        assertThat(findings.after(asked.id(), null, Change.FAILED, 10))
                .hasSize(3)
                .allMatch(finding -> "rules/score.drl does not compile".equals(finding.why()));
    }

    @Test
    void forgetsWhatIsErasedWhileItIsDecidedAgain() throws Exception {
        Hold<ReplayJob> hold = claimed(LONG);
        Window window = unusable().replay(walk.next(asked.order().period(), null, 3));
        new Api(mvc).post("operator", "/v1/erasures", "{\"customer\": \"C-1\", \"reason\": \"Request\"}");
        assertThat(windows.save(hold, null, window, LONG)).isTrue();

        assertThat(findings.after(asked.id(), null, null, 10))
                .extracting(Finding::erased, finding -> finding.why() == null)
                .containsExactly(tuple(false, false), tuple(true, true), tuple(false, false));
    }

    @Test
    void decidesEachDecisionOnItsOwnRelease() throws Exception {
        PolicyApi policy = new PolicyApi(mvc);
        int release = lowerCap(policy);
        decide(DECISIONS);
        ReplayJob both = request(null);
        ReplayJob first = request(1);

        runToItsEnd(asked);
        runToItsEnd(both);
        runToItsEnd(first);

        assertThat(desk.get(both.id()).counts()).isEqualTo(new ReplayCounts(2 * DECISIONS, 0, 0, 0, 0));
        assertThat(desk.get(first.id()).counts()).isEqualTo(new ReplayCounts(DECISIONS, DECISIONS, 0, 0, 0));
        assertThat(findings.after(first.id(), null, Change.AMOUNT, 100))
                .hasSize(DECISIONS)
                .allMatch(finding -> finding.release() == release)
                .allMatch(finding -> Money.of("24000", "EUR").equals(finding.amountBefore()))
                .allMatch(finding -> Money.of("28000", "EUR").equals(finding.amountAfter()));
    }

    /** A release in force with a lower cap; its number. */
    private static int lowerCap(PolicyApi policy) {
        String draft = policy.draft(EVE);
        byte[] workbook = PolicyApi.bytes(policy.get(EVE, draft + "/tables/credit-limit"));
        byte[] lower = PolicyApi.edited(
                PolicyApi.edited(workbook, "Ceilings", Map.of("C18", 30)), "Tests", Map.of("L5", 24_000));
        assertThat(policy.upload(EVE, draft, policy.tag(draft), lower)).hasStatusOk();
        assertThat(policy.post(EVE, draft + "/submission", policy.tag(draft), ""))
                .hasStatusOk();
        MvcTestResult approved = policy.post(BOB, draft + "/approval", policy.tag(draft), policy.seen(draft, ""));
        assertThat(approved).hasStatus(201);
        int number = json(approved).get("number").asInt();
        await().until(() ->
                json(policy.get(EVE, "/v1/releases/in-force")).get("number").asInt() == number);
        return number;
    }

    @Test
    void hasNothingDecidedTwiceWhereManyRunsTakeTurns() throws Exception {
        HashSet<Integer> progress = new HashSet<>();
        for (int i = 0; i < 20 && job().state() != ReplayState.DONE; i++) {
            run.run(claimed(OVER), after(1));
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

    private Hold<ReplayJob> claimed(Duration time) {
        Hold<ReplayJob> hold = holds.claim(time, Duration.ZERO).orElseThrow();
        assertThat(hold.job().id()).isEqualTo(asked.id());
        return hold;
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
