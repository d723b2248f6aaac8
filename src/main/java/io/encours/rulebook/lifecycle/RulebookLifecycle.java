package io.encours.rulebook.lifecycle;

import io.encours.rulebook.artefact.DamagedPolicyException;
import io.encours.rulebook.release.Releases;
import io.encours.storage.StartupStep;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Has a release in force and compiled before the service accepts its first request, unless what is stored is damaged. */
@Component
class RulebookLifecycle extends StartupStep {

    /** Below the web server's phases. */
    static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(RulebookLifecycle.class);

    private final Baseline baseline;
    private final PolicyInspection inspection;
    private final Releases releases;
    private final Clock clock;

    RulebookLifecycle(Baseline baseline, PolicyInspection inspection, Releases releases, Clock clock) {
        super(PHASE);
        this.baseline = baseline;
        this.inspection = inspection;
        this.releases = releases;
        this.clock = clock;
    }

    @Override
    protected void run() {
        baseline.store();
        inspection.inspect();
        releases.refresh(clock.instant());
        requireReleaseInForce();
    }

    /**
     * A damaged record must not keep the auditor out, nor the approver who brings an older release back: the service starts and
     * decides nothing. An undamaged release that does not compile here is a matter of this installation.
     */
    private void requireReleaseInForce() {
        Instant now = clock.instant();
        releases.inForce(now).flatMap(OtherCode::told).ifPresent(LOG::info);
        if (releases.inForce(now).isEmpty()) {
            LOG.error("No release is in force, so nothing is decided");
            return;
        }
        try {
            releases.leaseInForce(now).close();
        } catch (DamagedPolicyException damaged) {
            LOG.error("Nothing is decided until an older release is brought back or what is damaged is restored");
        }
    }
}
