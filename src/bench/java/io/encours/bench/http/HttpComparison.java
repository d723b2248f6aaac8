package io.encours.bench.http;

import io.encours.bench.MarkdownTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A decision beside something else, under the same load in turns.
 *
 * @param decision its name
 * @param connections how many calls were under way at a time
 * @param decided what came of the decision
 * @param other what came of the other
 */
record HttpComparison(String decision, int connections, Load decided, Load other) {

    double ratio() {
        return decided.perSecond() / other.perSecond();
    }

    /** As a table in Markdown, under the name of the other. */
    static String table(List<HttpComparison> comparisons, String other) {
        MarkdownTable table = new MarkdownTable(List.of(
                "Decision",
                "Connections",
                "Decisions/s",
                "p50 ms",
                "p99 ms",
                other + "/s",
                "p50 ms",
                "p99 ms",
                "Decision / " + other.toLowerCase(Locale.ROOT)));
        comparisons.forEach(comparison -> table.row(Stream.of(
                        Stream.of(comparison.decision(), Integer.toString(comparison.connections())),
                        cells(comparison.decided()),
                        cells(comparison.other()),
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

    /** Every figure, to be written as JSON. */
    static List<Map<String, Object>> figures(List<HttpComparison> comparisons) {
        return comparisons.stream().map(HttpComparison::figures).toList();
    }

    private static Map<String, Object> figures(HttpComparison comparison) {
        return Map.of(
                "decision", comparison.decision(),
                "connections", comparison.connections(),
                "ratio", comparison.ratio(),
                "decided", figures(comparison.decided()),
                "other", figures(comparison.other()));
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
