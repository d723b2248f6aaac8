package io.encours.bench.http;

import java.time.Duration;

/**
 * How long to measure over HTTP.
 *
 * @param warmUp at most so long goes load to each decision, one call at a time, until the JVM has compiled it
 * @param slice how long one endpoint has the load before the other has it
 * @param slices times that each of the two has it
 * @param history decisions on record before the last measurement
 */
public record HttpEffort(Duration warmUp, Duration slice, int slices, int history) {

    /** For figures. */
    public static final HttpEffort FULL = new HttpEffort(Duration.ofMinutes(2), Duration.ofSeconds(3), 3, 100_000);

    /** For figures of two that differ by little: shorter slices, as the machine's pace changes within seconds. */
    public static final HttpEffort FINE = new HttpEffort(Duration.ofMinutes(2), Duration.ofMillis(250), 120, 0);

    /** To see that it runs. */
    public static final HttpEffort QUICK = new HttpEffort(Duration.ofSeconds(6), Duration.ofSeconds(2), 1, 2_000);
}
