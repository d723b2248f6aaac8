package io.encours.simulation;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Has this instance work on one job at a time, when there is one, and says that it does. */
@Component
class ReplayRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayRunner.class);

    private final ReplayHolds holds;
    private final ReplayRun run;
    private final ReplaySettings settings;
    private final Clock clock;
    private final ExecutorService coordinator = Executors.newSingleThreadExecutor(background("replay"));
    private final ExecutorService deciders;
    private volatile @Nullable Hold working;
    private volatile boolean running;

    ReplayRunner(ReplayHolds holds, ReplayRun run, ReplaySettings settings, Clock clock) {
        this.holds = holds;
        this.run = run;
        this.settings = settings;
        this.clock = clock;
        this.deciders = Executors.newFixedThreadPool(settings.threads(), background("replay-decider"));
    }

    private static ThreadFactory background(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /** While the database does not answer, nothing is looked for; what is held may go to another instance meanwhile. */
    @Scheduled(fixedDelayString = "${encours.replays.poll:1s}")
    void look() {
        if (running) {
            try {
                holdOrClaim();
            } catch (DataAccessException failure) {
                LOG.warn("Whether there are replays is not known: {}", failure.getMessage());
            }
        }
    }

    private void holdOrClaim() {
        Hold current = working;
        if (current != null) {
            if (!holds.renew(current, settings.hold())) {
                release(current);
            }
            return;
        }
        UUID holder = UUID.randomUUID();
        Optional<ReplayJob> claimed =
                holds.claim(holder, settings.hold(), clock.instant().minus(settings.settled()), clock.instant());
        claimed.ifPresent(job -> work(job, new Hold(job.id(), holder)));
    }

    private void work(ReplayJob job, Hold hold) {
        working = hold;
        coordinator.execute(() -> {
            try {
                workUntilEnded(job, hold);
            } finally {
                release(hold);
            }
        });
    }

    /** A job that the database keeps from going on is taken up again later; a defect would come up again, so it ends. */
    private void workUntilEnded(ReplayJob job, Hold hold) {
        try {
            run.run(job, hold, deciders, () -> !hold.equals(working));
        } catch (DataAccessException | TransactionException failure) {
            LOG.warn("Replay {} pauses: {}", hold.job(), failure.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException defect) {
            LOG.error("Replay {} cannot go on", hold.job(), defect);
            holds.end(hold, ReplayState.FAILED, "a defect, which is in the service's log", clock.instant());
        }
    }

    private synchronized void release(Hold hold) {
        if (hold.equals(working)) {
            working = null;
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Ends with the window it works on, and leaves the job to whoever comes next. */
    @Override
    public void stop() {
        running = false;
        Hold last = working;
        working = null;
        coordinator.shutdown();
        if (last != null) {
            giveBack(last);
        }
        deciders.shutdown();
    }

    private void giveBack(Hold hold) {
        try {
            if (coordinator.awaitTermination(settings.hold().toMillis(), TimeUnit.MILLISECONDS)) {
                holds.renew(hold, Duration.ZERO);
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE - 1_000;
    }
}
