package io.encours.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;

/** Runs of JMH whose results belong together. */
public final class JmhRuns {

    private final List<RunResult> results = new ArrayList<>();

    /** Runs, and keeps the results. */
    public void run(ChainedOptionsBuilder options) {
        try {
            results.addAll(new Runner(options.build()).run());
        } catch (RunnerException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** All results so far. */
    public List<RunResult> results() {
        return List.copyOf(results);
    }

    /** Writes the raw results as JMH does. */
    public void writeTo(Path json) {
        ResultFormatFactory.getInstance(ResultFormatType.JSON, json.toString()).writeOut(results);
    }
}
