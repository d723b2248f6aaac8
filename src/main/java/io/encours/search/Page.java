package io.encours.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decisions that were found, newest first.
 *
 * @param decisions as many as were asked for, or all that are left
 * @param next where the next page begins; absent on the last one
 * @param indexedUntil every decision that was on record before this instant is in the index
 */
public record Page(List<FoundDecision> decisions, @Nullable Cursor next, Instant indexedUntil) {

    public Page {
        decisions = List.copyOf(decisions);
    }
}
