package io.encours.bench.decisions;

import io.encours.bench.ExampleRequests;
import io.encours.bench.JmhRuns;
import io.encours.bench.MarkdownTable;
import io.encours.bench.Measured;
import java.util.List;

/**
 * What the decisions came to on the engine alone.
 *
 * @param runs the results
 */
public record DecisionReport(JmhRuns runs) {

    private static final List<String> HEAD =
            List.of("Example", "1 thread, decisions/s", "2 threads", "2 / 1", "Microseconds", "Bytes a decision");

    /** As a table in Markdown. */
    public String markdown() {
        MarkdownTable table = new MarkdownTable(HEAD);
        ExampleRequests.names()
                .forEach(example -> table.row(cells(example, measured(example, 1), measured(example, 2))));
        return "## Decisions, the engine alone\n\n" + table.text();
    }

    private static List<String> cells(String example, Measured one, Measured two) {
        return List.of(
                example,
                "%,.0f".formatted(one.perSecond()),
                "%,.0f".formatted(two.perSecond()),
                "%.2f".formatted(two.perSecond() / one.perSecond()),
                "%,.0f".formatted(1e6 / one.perSecond()),
                "%,.0f".formatted(one.bytesACall()));
    }

    private Measured measured(String example, int threads) {
        return runs.results().stream()
                .filter(result -> result.getParams().getThreads() == threads)
                .filter(result -> example.equals(result.getParams().getParam("example")))
                .map(Measured::of)
                .findFirst()
                .orElseThrow();
    }
}
