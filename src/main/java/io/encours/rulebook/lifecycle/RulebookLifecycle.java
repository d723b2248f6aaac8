package io.encours.rulebook.lifecycle;

import io.encours.rulebook.release.Releases;
import java.time.Clock;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has a release in force and compiled before the service accepts its first request. */
@Component
class RulebookLifecycle implements SmartLifecycle {

    /** Below the web server's phases. */
    static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 10_000;

    private final Baseline baseline;
    private final Releases releases;
    private final Clock clock;
    private volatile boolean running;

    RulebookLifecycle(Baseline baseline, Releases releases, Clock clock) {
        this.baseline = baseline;
        this.releases = releases;
        this.clock = clock;
    }

    @Override
    public void start() {
        baseline.store();
        releases.refresh(clock.instant());
        releases.leaseInForce(clock.instant()).close();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
