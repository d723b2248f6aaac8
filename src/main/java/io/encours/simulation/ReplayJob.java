package io.encours.simulation;

import io.encours.journal.record.RecordPosition;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A period that is decided again, as far as it has come.
 *
 * @param id names it for good
 * @param order what is wanted
 * @param requestedBy who wants it
 * @param requestedAt since when
 * @param state how it stands
 * @param total decisions of the period; null until they are counted
 * @param counts what the decisions so far came to
 * @param position the last decision that is counted; null while there is none
 * @param worked how long was worked on it, whoever did
 * @param startedAt when an instance took it first
 * @param ending how it ended; null while it has not
 */
record ReplayJob(
        int id,
        ReplayOrder order,
        String requestedBy,
        Instant requestedAt,
        ReplayState state,
        @Nullable Long total,
        ReplayCounts counts,
        @Nullable RecordPosition position,
        Duration worked,
        @Nullable Instant startedAt,
        @Nullable Ending ending) {

    /** Decisions a second while somebody works on it; null before the first. */
    @Nullable
    BigDecimal perSecond() {
        long millis = worked.toMillis();
        return millis == 0 || counts.done() == 0
                ? null
                : BigDecimal.valueOf(counts.done() * 1000).divide(BigDecimal.valueOf(millis), 1, RoundingMode.HALF_UP);
    }

    /** When it will have ended if it goes on as it did; null where nothing is known of that. */
    @Nullable
    Instant expectedEnd(Instant now) {
        return state != ReplayState.RUNNING || total == null || counts.done() == 0
                ? null
                : now.plusMillis(Math.max(0, total - counts.done()) * worked.toMillis() / counts.done());
    }

    /**
     * How a job ended.
     *
     * @param at when
     * @param by who cancelled it; null where nobody did
     * @param failure why it could not go on; null where it could
     */
    record Ending(Instant at, @Nullable String by, @Nullable String failure) {}
}
