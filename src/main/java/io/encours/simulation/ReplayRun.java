package io.encours.simulation;

import io.encours.job.Hold;
import io.encours.journal.record.DecisionPeriod;
import io.encours.journal.record.RecordEntry;
import io.encours.journal.record.RecordPosition;
import io.encours.journal.record.RecordWalk;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/** Works on a job, from where it stands to its end. */
@Component
class ReplayRun {

    private static final CustomizableThreadFactory DECIDERS = new CustomizableThreadFactory("replay-decider-");

    static {
        DECIDERS.setDaemon(true);
    }

    private final RecordWalk walk;
    private final ReplayPolicies policies;
    private final ReplayHolds holds;
    private final WindowStore windows;
    private final ReplaySettings settings;

    ReplayRun(
            RecordWalk walk, ReplayPolicies policies, ReplayHolds holds, WindowStore windows, ReplaySettings settings) {
        this.walk = walk;
        this.policies = policies;
        this.holds = holds;
        this.windows = windows;
        this.settings = settings;
    }

    /**
     * Works until the end of the job, or until it is held no more.
     *
     * @param stop asked after each window
     */
    void run(Hold<ReplayJob> hold, BooleanSupplier stop) throws InterruptedException {
        ExecutorService deciders = Executors.newFixedThreadPool(settings.threads(), DECIDERS);
        try (HeldPolicies held = policies.open(hold.job().order().policy())) {
            if (isCounted(hold)) {
                replay(hold, new WindowReplay(deciders, held), stop);
            }
        } catch (UnusablePolicyException defect) {
            holds.end(hold, ReplayState.FAILED, defect.getMessage());
        } finally {
            deciders.shutdown();
        }
    }

    private boolean isCounted(Hold<ReplayJob> hold) {
        ReplayJob job = hold.job();
        return job.total() != null || holds.counted(hold, walk.count(job.order().period()));
    }

    private void replay(Hold<ReplayJob> hold, WindowReplay replay, BooleanSupplier stop) throws InterruptedException {
        DecisionPeriod period = hold.job().order().period();
        RecordPosition position = hold.job().position();
        while (!stop.getAsBoolean()) {
            long began = System.nanoTime();
            List<RecordEntry> entries = walk.next(period, position, settings.window());
            if (entries.isEmpty()) {
                holds.end(hold, ReplayState.DONE, null);
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
