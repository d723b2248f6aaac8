package io.encours.bench;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long to measure with JMH.
 *
 * @param forks processes, one after the other, where one compiles in no time
 * @param warmUps seconds before anything counts
 * @param iterations seconds that count
 */
public record JmhEffort(int forks, int warmUps, int iterations) {

    /** For figures. */
    public static final JmhEffort FULL = new JmhEffort(2, 4, 3);

    /** To see that it runs. */
    public static final JmhEffort QUICK = new JmhEffort(1, 1, 1);

    static JmhEffort of(boolean quick) {
        return quick ? QUICK : FULL;
    }

    /** The same in one process. */
    public JmhEffort inOneFork() {
        return new JmhEffort(1, warmUps, iterations);
    }

    /** A measurement of one class on a number of threads, with the bytes a call; what throws ends the whole run. */
    public ChainedOptionsBuilder options(Class<?> benchmark, int threads) {
        return new OptionsBuilder()
                .include(benchmark.getName().replace(".", "\\.") + "\\.")
                .threads(threads)
                .forks(forks)
                .warmupIterations(warmUps)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .jvmArgs(
                        "-Xmx2g",
                        "-XX:+UseParallelGC",
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "-XX:+UseTransparentHugePages",
                        "-Duser.timezone=UTC")
                .resultFormat(ResultFormatType.JSON);
    }
}
