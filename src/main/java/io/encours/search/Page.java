package io.encours.search;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decisions that were found, newest first.
 *
 * @param decisions as many as were asked for, all that are left, or what was found in the time that a search takes at most
 * @param next where the next page begins; absent on the last one
 * @param lookedBackTo where the page ended for want of time: everything decided at or after it was looked at; null where it
 *     did not
 * @param indexedUntil every decision that was on record before this instant is in the index
 */
public record Page(
        List<FoundDecision> decisions,
        @Nullable Cursor next,
        @Nullable Instant lookedBackTo,
        Instant indexedUntil) {

    public Page {
        decisions = List.copyOf(decisions);
    }
}
