package io.encours.simulation;

import io.encours.decision.Comparison;
import io.encours.decision.Differences.Difference;
import io.encours.facts.Result;
import io.encours.shared.Money;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The weightiest thing that came out otherwise. */
enum Change {
    /** Another outcome. */
    OUTCOME,
    /** The same outcome with another amount. */
    AMOUNT,
    /** The same outcome and amount for other reasons. */
    REASONS,
    /** Something else in the answer: another figure, date, cure or missing fact. */
    DETAILS,
    /** The same answer on another way: other rows, rules or intermediate facts. */
    WAY,
    /** It could not be decided again. */
    FAILED,
    /** Nothing. */
    NONE;

    /** Derived facts and firings; and the row behind a figure or a reason, which may have moved. */
    private static final Pattern OF_THE_WAY = Pattern.compile("/(derived|firings)(/.*)?|/.*/source(/.*)?");

    static Change of(Comparison comparison) {
        if (comparison.identical()) {
            return NONE;
        } else if (!comparison.decision().outcome().equals(comparison.replayed().outcome())) {
            return OUTCOME;
        } else if (!Objects.equals(
                amount(comparison.recordedResult()),
                amount(comparison.replayed().result()))) {
            return AMOUNT;
        } else if (!comparison.reasonsGone().isEmpty()
                || !comparison.reasonsNew().isEmpty()) {
            return REASONS;
        }
        return comparison.differences().stream().allMatch(Change::isOfTheWay) ? WAY : DETAILS;
    }

    static @Nullable Money amount(@Nullable Result result) {
        return result == null ? null : result.amount();
    }

    private static boolean isOfTheWay(Difference difference) {
        return OF_THE_WAY.matcher(difference.pointer()).matches();
    }
}
