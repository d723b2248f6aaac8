package io.encours.simulation;

import io.encours.journal.DecisionPeriod;
import io.encours.journal.RecordEntry;
import io.encours.journal.RecordPosition;
import io.encours.journal.RecordWalk;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Works on a job, from where it stands to its end. */
@Component
class ReplayRun {

    private final RecordWalk walk;
    private final ReplayPolicies policies;
    private final ReplayHolds holds;
    private final WindowStore windows;
    private final ReplaySettings settings;
    private final Clock clock;

    ReplayRun(
            RecordWalk walk,
            ReplayPolicies policies,
            ReplayHolds holds,
            WindowStore windows,
            ReplaySettings settings,
            Clock clock) {
        this.walk = walk;
        this.policies = policies;
        this.holds = holds;
        this.windows = windows;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Works until the end of the job, until it is held no more, or until it is to stop.
     *
     * @param threads that decide
     * @param stop asked after each window
     */
    void run(ReplayJob job, Hold hold, ExecutorService threads, BooleanSupplier stop) throws InterruptedException {
        try (HeldPolicies held = policies.open(job.order().policy())) {
            if (job.total() != null
                    || holds.counted(hold, walk.count(job.order().period()))) {
                replay(job, hold, new WindowReplay(threads, held), stop);
            }
        } catch (UnusablePolicyException defect) {
            holds.end(hold, ReplayState.FAILED, defect.getMessage(), clock.instant());
        }
    }

    private void replay(ReplayJob job, Hold hold, WindowReplay replay, BooleanSupplier stop)
            throws InterruptedException {
        DecisionPeriod period = job.order().period();
        RecordPosition position = job.position();
        while (!stop.getAsBoolean()) {
            long began = System.nanoTime();
            List<RecordEntry> entries = walk.next(period, position, settings.window());
            if (entries.isEmpty()) {
                holds.end(hold, ReplayState.DONE, null, clock.instant());
                return;
            }
            Window window = replay.replay(entries);
            if (!windows.save(hold, position, window, Duration.ofNanos(System.nanoTime() - began))) {
                return;
            }
            position = window.last();
        }
    }
}
