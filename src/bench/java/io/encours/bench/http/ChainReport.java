package io.encours.bench.http;

import java.util.List;
import java.util.Map;

/**
 * What the chain of blocks costs a decision over HTTP.
 *
 * @param comparisons with the same decision that no block of the chain seals
 */
public record ChainReport(List<HttpComparison> comparisons) {

    /** As a table in Markdown. */
    public String markdown() {
        return "## Sealed by the chain, and not\n\n" + HttpComparison.table(comparisons, "Unsealed");
    }

    /** Every figure, to be written as JSON. */
    public Map<String, Object> figures() {
        return Map.of("comparisons", HttpComparison.figures(comparisons));
    }
}
