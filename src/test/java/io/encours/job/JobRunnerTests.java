package io.encours.job;

import static io.encours.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.Patience;
import io.encours.TestDatabase;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.TransientDataAccessResourceException;

/** Runners on one table are instances of the service on one database. */
class JobRunnerTests {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Duration POLL = Duration.ofMillis(20);
    private static final Duration SILENCE = Duration.ofSeconds(10);
    private static final AtomicInteger IDS = new AtomicInteger();

    private final TestJobs jobs = new TestJobs(DATABASE.owner(), SILENCE);
    private final List<JobRunner<Integer>> runners = new ArrayList<>();

    @AfterEach
    void stop() {
        runners.forEach(JobRunner::stop);
    }

    @Test
    void hasEveryJobDoneOnceByOneOfManyInstances() {
        for (int instance = 0; instance < 3; instance++) {
            start(2, (hold, lost) -> jobs.done(hold));
        }
        List<Integer> added = IntStream.range(0, 20).map(i -> job()).boxed().toList();

        await().until(() -> added.stream().allMatch(id -> is(id, "DONE 1")));
    }

    @Test
    void worksOnNoMoreJobsAtOnceThanItMay() {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CyclicBarrier pairs = new CyclicBarrier(2);
        List<Integer> added = IntStream.range(0, 6).map(i -> job()).boxed().toList();
        start(2, (hold, lost) -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            together(pairs);
            atOnce.decrementAndGet();
            jobs.done(hold);
        });

        await().until(() -> added.stream().allMatch(id -> is(id, "DONE 1")));
        assertThat(most).hasValue(2);
    }

    @Test
    void takesOverAJobWhoseInstanceFellSilent() {
        int id = job();
        jobs.set(id, "state = 'RUNNING', holder = gen_random_uuid(), held_until = '%s'".formatted(jobs.until()));
        start(1, (hold, lost) -> jobs.done(hold));
        int looks = jobs.looks();
        await().until(() -> jobs.looks() > looks + 3);
        assertThat(jobs.stateOf(id)).isEqualTo("RUNNING 0");

        jobs.pass(SILENCE.plusMillis(1));
        await().until(() -> is(id, "DONE 1"));
    }

    @Test
    void keepsAJobThatTakesLongerThanTheSilenceOfOneThatIsGone() {
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch enough = new CountDownLatch(1);
        for (int instance = 0; instance < 2; instance++) {
            start(1, (hold, lost) -> {
                begun.incrementAndGet();
                enough.await();
                jobs.done(hold);
            });
        }
        int id = running();
        for (int i = 0; i < 4; i++) {
            jobs.pass(SILENCE.dividedBy(2));
            await().until(() -> jobs.isRenewed(id));
        }
        enough.countDown();

        await().until(() -> is(id, "DONE 1"));
        assertThat(begun).hasValue(1);
    }

    @Test
    void tellsTheRunThatItsJobWasCancelled() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        start(1, (hold, lost) -> {
            untilLost(lost);
            jobs.done(hold);
            ended.countDown();
        });
        int id = running();
        jobs.set(id, "state = 'CANCELLED'");

        assertThat(ended.await(Patience.LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(jobs.stateOf(id)).isEqualTo("CANCELLED 0");
    }

    @Test
    void refusesWhatARunDoesToAJobThatWasTakenOver() {
        AtomicInteger refused = new AtomicInteger();
        start(1, (hold, lost) -> {
            untilLost(lost);
            jobs.done(hold);
            refused.incrementAndGet();
            throw new LostHoldException();
        });
        int id = running();
        jobs.set(id, "holder = gen_random_uuid(), held_until = now() + interval '1 hour'");

        await().untilAtomic(refused, value -> assertThat(value).isEqualTo(1));
        assertThat(jobs.stateOf(id)).isEqualTo("RUNNING 0");
        jobs.set(id, "state = 'CANCELLED'");
    }

    @Test
    void givesItsJobsBackWhenItStopsAndGoesOnWhenItStartsAgain() {
        AtomicInteger begun = new AtomicInteger();
        JobRunner<Integer> runner = start(1, (hold, lost) -> {
            if (begun.getAndIncrement() == 0) {
                untilLost(lost);
            } else {
                jobs.done(hold);
            }
        });
        int id = running();

        runner.stop();
        assertThat(jobs.stateOf(id)).isEqualTo("WAITING 0");
        assertThat(runner.isRunning()).isFalse();

        runner.start();
        await().until(() -> is(id, "DONE 1"));
    }

    @Test
    void beginsAgainWhatTheDatabaseKeptFromGoingOn() {
        AtomicInteger begun = new AtomicInteger();
        start(1, (hold, lost) -> {
            if (begun.getAndIncrement() == 0) {
                throw new TransientDataAccessResourceException("the database restarts");
            }
            jobs.done(hold);
        });
        int id = job();

        await().until(() -> {
            jobs.pass(SILENCE.plusMillis(1));
            return is(id, "DONE 1");
        });
        assertThat(begun).hasValue(2);
    }

    @Test
    void endsWhatADefectBrokeOffAndGoesOnWithTheNext() {
        start(1, (hold, lost) -> {
            if (hold.job() % 2 == 0) {
                throw new IOException("the disk is full");
            }
            jobs.done(hold);
        });
        List<Integer> added = List.of(job(), job());

        await().until(() -> added.stream().allMatch(id -> is(id, id % 2 == 0 ? "FAILED 0" : "DONE 1")));
    }

    @Test
    void looksAlsoWhereThereIsNoRoom() {
        start(1, (hold, lost) -> untilLost(lost));
        int id = running();
        int looks = jobs.looks();

        await().until(() -> jobs.looks() > looks + 3);
        jobs.set(id, "state = 'CANCELLED'");
    }

    private JobRunner<Integer> start(int atOnce, Work<Integer> work) {
        JobRunner<Integer> runner = new JobRunner<>("test", atOnce, POLL, jobs, work);
        runners.add(runner);
        runner.start();
        return runner;
    }

    private int job() {
        int id = IDS.incrementAndGet();
        jobs.add(id);
        return id;
    }

    /** A job that somebody works on. */
    private int running() {
        int id = job();
        await().until(() -> is(id, "RUNNING 0"));
        return id;
    }

    private boolean is(int id, String state) {
        return jobs.stateOf(id).equals(state);
    }

    private static void together(CyclicBarrier runs) throws InterruptedException {
        try {
            runs.await();
        } catch (BrokenBarrierException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static void untilLost(BooleanSupplier lost) throws InterruptedException {
        while (!lost.getAsBoolean()) {
            Thread.sleep(5);
        }
    }
}
