package io.encours.rulebook.lifecycle;

import io.encours.problem.ProblemException;
import io.encours.rulebook.release.Preparation;
import io.encours.rulebook.release.Releases;
import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Says what is wrong with the policy here, by release and draft.
 *
 * <ul>
 *   <li>{@code OUT_OF_SERVICE}: nothing is decided, as the release in force is damaged or there is none;
 *   <li>{@code DOWN}: a release that is in force, or soon will be, does not compile on this instance, which goes on with the
 *       one before it;
 *   <li>{@link #DEGRADED}: the release in force decides, and something else that is stored is damaged.
 * </ul>
 *
 * <p>Whether the release in force was made for other code than decides here is told beside that.
 *
 * It is no part of readiness: deciding on the earlier release is better than not at all, and where nothing is decided auditors
 * and approvers still have work to do.
 */
@Component
class PolicyHealth implements HealthIndicator {

    /** Still answered with 200, so that nobody takes out of service what decides. */
    static final Status DEGRADED = new Status("DEGRADED");

    private final Releases releases;
    private final Preparation preparation;
    private final PolicyInspection inspection;
    private final Clock clock;

    PolicyHealth(Releases releases, Preparation preparation, PolicyInspection inspection, Clock clock) {
        this.releases = releases;
        this.preparation = preparation;
        this.inspection = inspection;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.status(status());
        preparation.failed().forEach((number, message) -> health.withDetail("release " + number, message));
        inspection.damages().forEach(health::withDetail);
        otherCode().ifPresent(message -> health.withDetail("code", message));
        return health.build();
    }

    /** No defect: whoever brings a new version of the service has other code decide on the policy that is in force. */
    private Optional<String> otherCode() {
        return releases.inForce(clock.instant()).flatMap(OtherCode::told);
    }

    private Status status() {
        if (!decides()) {
            return Status.OUT_OF_SERVICE;
        }
        if (!preparation.failed().isEmpty()) {
            return Status.DOWN;
        }
        return inspection.damages().isEmpty() ? Status.UP : DEGRADED;
    }

    private boolean decides() {
        try {
            releases.leaseInForce(clock.instant()).close();
            return true;
        } catch (ProblemException none) {
            return false;
        }
    }
}
