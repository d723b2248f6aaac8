package io.encours.rulebook.check;

import java.time.Duration;

/** Times the parts of a run, in milliseconds. */
final class StopWatch {

    private final long start = System.nanoTime();
    private long last = start;

    long lap() {
        long now = System.nanoTime();
        long lap = now - last;
        last = now;
        return Duration.ofNanos(lap).toMillis();
    }

    long total() {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
