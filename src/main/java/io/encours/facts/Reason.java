package io.encours.facts;

import io.encours.shared.ReasonCode;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Why the answer came out so.
 *
 * @param decision the decision it belongs to
 * @param code what credit managers write a text for in the workbook of reasons
 * @param values what the text may name in braces: money, percentages, numbers, dates, words
 * @param source the row that led to it, where one did
 */
@RecordedAs("reason")
public record Reason(
        DecisionType decision,
        ReasonCode code,
        Map<String, Object> values,
        @Nullable RowSource source) {

    public Reason {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public static Reason of(
            DecisionType decision, String code, Map<String, Object> values, @Nullable RowSource source) {
        return new Reason(decision, new ReasonCode(code), values, source);
    }
}
