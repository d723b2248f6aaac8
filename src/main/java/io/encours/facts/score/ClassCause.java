package io.encours.facts.score;

import io.encours.facts.Reason;
import io.encours.facts.RecordedAs;
import io.encours.facts.RowSource;
import io.encours.shared.ReasonCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why the class is what it is: told as a reason by every decision that derives the class.
 *
 * @param code the reason
 * @param values what its text may name
 * @param source the row that led to it, where one did
 */
@RecordedAs("score/class-cause")
public record ClassCause(
        ReasonCode code,
        Map<String, Object> values,
        @Nullable RowSource source) {

    public ClassCause {
        values = Map.copyOf(values);
    }

    /** The same as a reason of the score. */
    public static ClassCause of(Reason told) {
        return new ClassCause(told.code(), told.values(), told.source());
    }
}
