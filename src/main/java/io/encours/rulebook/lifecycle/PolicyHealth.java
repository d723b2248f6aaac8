package io.encours.rulebook.lifecycle;

import io.encours.rulebook.release.Preparation;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Says so if a release that is in force, or soon will be, does not compile on this instance, which goes on with the one
 * before it. It is no part of readiness: deciding on the earlier release is better than not at all.
 */
@Component
class PolicyHealth implements HealthIndicator {

    private final Preparation preparation;

    PolicyHealth(Preparation preparation) {
        this.preparation = preparation;
    }

    @Override
    public Health health() {
        Health.Builder health = preparation.failed().isEmpty() ? Health.up() : Health.down();
        preparation.failed().forEach((number, message) -> health.withDetail("release " + number, message));
        return health.build();
    }
}
