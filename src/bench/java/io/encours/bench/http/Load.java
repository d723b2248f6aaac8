package io.encours.bench.http;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;

/** What came of a time of load: for each call the time from sending it to the last byte of its answer. */
final class Load {

    private final long[] sortedNanos;
    private final long elapsedNanos;

    private Load(long[] sortedNanos, long elapsedNanos) {
        this.sortedNanos = sortedNanos;
        this.elapsedNanos = elapsedNanos;
    }

    static Load of(long[] nanos, long elapsedNanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Load(sorted, elapsedNanos);
    }

    /** Several times of the same load taken together. */
    static Load sum(Collection<Load> loads) {
        return of(
                loads.stream()
                        .flatMapToLong(load -> LongStream.of(load.sortedNanos))
                        .toArray(),
                loads.stream().mapToLong(load -> load.elapsedNanos).sum());
    }

    int calls() {
        return sortedNanos.length;
    }

    double perSecond() {
        return sortedNanos.length * 1e9 / elapsedNanos;
    }

    /** Milliseconds within which a share (0 to 1) of the calls was answered. */
    double millis(double share) {
        int place = (int) Math.ceil(share * sortedNanos.length) - 1;
        return sortedNanos[Math.max(place, 0)] / 1e6;
    }
}
