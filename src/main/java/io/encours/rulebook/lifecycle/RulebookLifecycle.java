package io.encours.rulebook.lifecycle;

import io.encours.rulebook.release.Releases;
import io.encours.storage.StartupStep;
import java.time.Clock;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has a release in force and compiled before the service accepts its first request. */
@Component
class RulebookLifecycle extends StartupStep {

    /** Below the web server's phases. */
    static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 10_000;

    private final Baseline baseline;
    private final Releases releases;
    private final Clock clock;

    RulebookLifecycle(Baseline baseline, Releases releases, Clock clock) {
        super(PHASE);
        this.baseline = baseline;
        this.releases = releases;
        this.clock = clock;
    }

    @Override
    protected void run() {
        baseline.store();
        releases.refresh(clock.instant());
        releases.leaseInForce(clock.instant()).close();
    }
}
