package io.encours.bench.http;

import io.encours.bench.MarkdownTable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What decisions over HTTP came to.
 *
 * @param comparisons on a record that begins empty
 * @param recorded decisions on record before the later comparisons
 * @param withHistory on that record
 */
public record HttpReport(List<HttpComparison> comparisons, long recorded, List<HttpComparison> withHistory) {

    private static final List<String> HEAD = List.of(
            "Decision",
            "Connections",
            "Decisions/s",
            "p50 ms",
            "p99 ms",
            "Constant/s",
            "p50 ms",
            "p99 ms",
            "Decision / constant");

    /** As tables in Markdown. */
    public String markdown() {
        return """
                ## Decisions over HTTP, on record

                %s
                With %,d decisions on record:

                %s""".formatted(table(comparisons), recorded, table(withHistory));
    }

    /** Every figure, to be written as JSON. */
    public Map<String, Object> figures() {
        return Map.of(
                "comparisons", comparisons.stream().map(HttpReport::figures).toList(),
                "recorded", recorded,
                "withHistory", withHistory.stream().map(HttpReport::figures).toList());
    }

    private static String table(List<HttpComparison> comparisons) {
        MarkdownTable table = new MarkdownTable(HEAD);
        comparisons.forEach(comparison -> table.row(Stream.of(
                        Stream.of(comparison.decision(), Integer.toString(comparison.connections())),
                        cells(comparison.decided()),
                        cells(comparison.constant()),
                        Stream.of("%.2f".formatted(comparison.ratio())))
                .flatMap(cells -> cells)
                .toList()));
        return table.text();
    }

    private static Stream<String> cells(Load load) {
        return Stream.of(
                "%,.0f".formatted(load.perSecond()),
                "%.2f".formatted(load.millis(0.5)),
                "%.2f".formatted(load.millis(0.99)));
    }

    private static Map<String, Object> figures(HttpComparison comparison) {
        return Map.of(
                "decision", comparison.decision(),
                "connections", comparison.connections(),
                "ratio", comparison.ratio(),
                "decided", figures(comparison.decided()),
                "constant", figures(comparison.constant()));
    }

    private static Map<String, Object> figures(Load load) {
        return Map.of(
                "calls", load.calls(),
                "perSecond", load.perSecond(),
                "p50Millis", load.millis(0.5),
                "p99Millis", load.millis(0.99),
                "maxMillis", load.millis(1));
    }
}
