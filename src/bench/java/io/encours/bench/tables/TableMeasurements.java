package io.encours.bench.tables;

import io.encours.bench.JmhEffort;
import io.encours.bench.JmhRuns;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** Asks every engine the questions of tariffs of several sizes. */
public final class TableMeasurements {

    /** Threads that ask at the same time. */
    static final List<Integer> THREADS = List.of(1, 2);

    /** Those whose ratio matters most; the others are measured in one process, for some compile half a minute. */
    private static final Set<TariffEngines> COMPARED =
            EnumSet.of(TariffEngines.ENCOURS, TariffEngines.ENCOURS_TEN, TariffEngines.OPENL);

    private final JmhRuns runs = new JmhRuns();
    private final JmhEffort effort;
    private final List<Integer> sizes;

    private TableMeasurements(JmhEffort effort, List<Integer> sizes) {
        this.effort = effort;
        this.sizes = sizes;
    }

    /** Measures tariffs of these numbers of rows. */
    public static TableReport run(JmhEffort effort, List<Integer> sizes) {
        TableMeasurements measurements = new TableMeasurements(effort, sizes);
        THREADS.forEach(measurements::measure);
        return new TableReport(sizes, measurements.runs);
    }

    private void measure(int threads) {
        runs.run(asking(effort, threads, COMPARED));
        runs.run(asking(effort.inOneFork(), threads, EnumSet.complementOf(EnumSet.copyOf(COMPARED))));
        runs.run(effort.inOneFork().options(SessionBenchmark.class, threads));
    }

    private ChainedOptionsBuilder asking(JmhEffort forks, int threads, Set<TariffEngines> engines) {
        return forks.options(TariffBenchmark.class, threads)
                .param("engine", engines.stream().map(Enum::name).toArray(String[]::new))
                .param("rows", sizes.stream().map(String::valueOf).toArray(String[]::new));
    }
}
