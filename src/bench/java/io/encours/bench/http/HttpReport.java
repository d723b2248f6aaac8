package io.encours.bench.http;

import java.util.List;
import java.util.Map;

/**
 * What decisions over HTTP came to.
 *
 * @param comparisons with the constant, on a record that begins empty
 * @param recorded decisions on record before the later comparisons
 * @param withHistory with the constant, on that record
 */
public record HttpReport(List<HttpComparison> comparisons, long recorded, List<HttpComparison> withHistory) {

    /** As tables in Markdown. */
    public String markdown() {
        return """
                ## Decisions over HTTP, on record

                %s
                With %,d decisions on record:

                %s""".formatted(
                HttpComparison.table(comparisons, "Constant"), recorded, HttpComparison.table(withHistory, "Constant"));
    }

    /** Every figure, to be written as JSON. */
    public Map<String, Object> figures() {
        return Map.of(
                "comparisons", HttpComparison.figures(comparisons),
                "recorded", recorded,
                "withHistory", HttpComparison.figures(withHistory));
    }
}
