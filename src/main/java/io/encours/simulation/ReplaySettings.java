package io.encours.simulation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of an instance replays may take.
 *
 * @param threads that decide again; half the processors where it is 0, so that callers are answered first
 * @param window decisions that are read, decided and saved together
 * @param hold how long a job stays with an instance that is not heard of
 * @param settled how old a period must be, so that nothing of it is still on its way to the record
 * @param poll how often an instance looks for a job and says that it works on one
 */
@ConfigurationProperties("encours.replays")
record ReplaySettings(
        @DefaultValue("0") int threads,
        @DefaultValue("200") int window,
        @DefaultValue("15s") Duration hold,
        @DefaultValue("10s") Duration settled,
        @DefaultValue("1s") Duration poll) {

    ReplaySettings {
        if (threads < 0 || window < 1 || settled.isNegative() || poll.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "encours.replays: threads from 0, window from 1, settled from 0s, poll from 1ms");
        }
        if (hold.compareTo(poll.multipliedBy(2)) < 0) {
            throw new IllegalArgumentException("encours.replays.hold: %s (expected: twice the poll)".formatted(hold));
        }
        threads = threads == 0 ? Math.max(1, Runtime.getRuntime().availableProcessors() / 2) : threads;
    }
}
