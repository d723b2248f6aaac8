package io.encours.bench.tables;

import io.encours.bench.JmhRuns;
import io.encours.bench.MarkdownTable;
import io.encours.bench.Measured;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;

/**
 * What the engines came to.
 *
 * @param sizes rows of the tariffs
 * @param runs the results
 */
public record TableReport(List<Integer> sizes, JmhRuns runs) {

    /** As tables in Markdown, one for each number of threads. */
    public String markdown() {
        return "## A question to a decision table\n\n"
                + TableMeasurements.THREADS.stream().map(this::section).collect(Collectors.joining("\n"));
    }

    private String section(int threads) {
        return """
                On %s; x is the ratio to OpenL Tablets, B the bytes that a question allocates.

                %s
                An evaluation that asks no table: %s.
                """.formatted(threads == 1 ? "1 thread" : threads + " threads", table(threads), session(threads));
    }

    private String table(int threads) {
        MarkdownTable table =
                new MarkdownTable(cells("Questions/s", size -> Stream.of("%,d rows".formatted(size), "x", "B")));
        Arrays.stream(TariffEngines.values())
                .forEach(engine -> table.row(cells(engine.label(), size -> cells(engine, size, threads))));
        return table.text();
    }

    private List<String> cells(String first, Function<Integer, Stream<String>> rest) {
        return Stream.concat(Stream.of(first), sizes.stream().flatMap(rest)).toList();
    }

    private Stream<String> cells(TariffEngines engine, int size, int threads) {
        Measured measured = measured(engine, size, threads);
        double ratio = measured.perSecond()
                / measured(TariffEngines.OPENL, size, threads).perSecond();
        return Stream.of(
                "%,.0f".formatted(measured.perSecond()),
                "%.2f".formatted(ratio),
                "%,.0f".formatted(measured.bytesACall()));
    }

    private Measured measured(TariffEngines engine, int size, int threads) {
        return results(TariffBenchmark.class, threads)
                .filter(result -> engine.name().equals(result.getParams().getParam("engine")))
                .filter(result ->
                        Integer.toString(size).equals(result.getParams().getParam("rows")))
                .map(Measured::of)
                .findFirst()
                .orElseThrow()
                .perQuestion(engine.questionsACall());
    }

    private String session(int threads) {
        Measured session = results(SessionBenchmark.class, threads)
                .map(Measured::of)
                .findFirst()
                .orElseThrow();
        return "%,.0f/s, %,.0f bytes".formatted(session.perSecond(), session.bytesACall());
    }

    private Stream<RunResult> results(Class<?> benchmark, int threads) {
        return runs.results().stream()
                .filter(result -> result.getParams().getBenchmark().startsWith(benchmark.getName() + "."))
                .filter(result -> result.getParams().getThreads() == threads);
    }
}
