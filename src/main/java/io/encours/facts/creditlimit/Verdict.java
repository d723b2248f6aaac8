package io.encours.facts.creditlimit;

import io.encours.facts.RecordedAs;
import io.encours.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The answer and the limit, before it is known who approves it.
 *
 * @param need absent where none was stated
 * @param gap what of the need is not acceptable, zero where all of it is; absent where no need was stated
 */
@RecordedAs("credit-limit/verdict")
public record Verdict(
        LimitOutcome outcome,
        Money limit,
        @Nullable Money need,
        @Nullable Money gap) {}
