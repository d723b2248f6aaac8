package io.encours.bench.http;

import io.encours.bench.MarkdownTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What decisions over HTTP came to.
 *
 * @param comparisons with the constant, on a record that begins empty
 * @param chain with the same decision that no block of the chain seals
 * @param recorded decisions on record before the later comparisons
 * @param withHistory with the constant, on that record
 */
public record HttpReport(
        List<HttpComparison> comparisons, List<HttpComparison> chain, long recorded, List<HttpComparison> withHistory) {

    /** As tables in Markdown. */
    public String markdown() {
        return """
                ## Decisions over HTTP, on record

                %s
                With %,d decisions on record:

                %s
                Sealed by the chain, and not:

                %s""".formatted(
                table(comparisons, "Constant"), recorded, table(withHistory, "Constant"), table(chain, "Unsealed"));
    }

    /** Every figure, to be written as JSON. */
    public Map<String, Object> figures() {
        return Map.of(
                "comparisons", figures(comparisons),
                "chain", figures(chain),
                "recorded", recorded,
                "withHistory", figures(withHistory));
    }

    private static List<Map<String, Object>> figures(List<HttpComparison> comparisons) {
        return comparisons.stream().map(HttpReport::figures).toList();
    }

    private static String table(List<HttpComparison> comparisons, String other) {
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
