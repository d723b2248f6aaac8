package io.encours.bench.decisions;

import io.encours.bench.ExampleRequests;
import io.encours.bench.JmhEffort;
import io.encours.bench.JmhRuns;
import java.util.List;

/** Evaluates every example of every decision. */
public final class DecisionMeasurements {

    /** Threads that evaluate at the same time. */
    static final List<Integer> THREADS = List.of(1, 2);

    private static final int WARM_UP_FACTOR = 15;

    private DecisionMeasurements() {}

    /** Measures. */
    public static DecisionReport run(JmhEffort effort) {
        JmhRuns runs = new JmhRuns();
        String[] examples = ExampleRequests.names().toArray(String[]::new);
        THREADS.forEach(threads -> runs.run(effort.inOneFork()
                .options(DecisionBenchmark.class, threads)
                .param("warmUpSeconds", Integer.toString(WARM_UP_FACTOR * effort.warmUps()))
                .param("example", examples)));
        return new DecisionReport(runs);
    }
}
