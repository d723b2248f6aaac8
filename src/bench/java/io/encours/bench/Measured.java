package io.encours.bench;

import java.util.Objects;
import org.openjdk.jmh.results.RunResult;

/**
 * A figure of JMH.
 *
 * @param perSecond calls a second
 * @param error half the width of its 99.9 % interval; not a number where it was measured too few times
 * @param bytesACall heap that a call allocates
 */
public record Measured(double perSecond, double error, double bytesACall) {

    private static final String BYTES = "gc.alloc.rate.norm";

    /** Reads a result that was measured with the profiler of the garbage collector. */
    public static Measured of(RunResult result) {
        String bytes = result.getSecondaryResults().keySet().stream()
                .filter(name -> name.endsWith(BYTES))
                .findFirst()
                .orElseThrow();
        return new Measured(
                result.getPrimaryResult().getScore(),
                result.getPrimaryResult().getScoreError(),
                Objects.requireNonNull(result.getSecondaryResults().get(bytes)).getScore());
    }

    /** Where a call asks several questions: the same, a question. */
    public Measured perQuestion(int questions) {
        return new Measured(perSecond * questions, error * questions, bytesACall / questions);
    }
}
