package io.encours.search.export;

import io.encours.search.DecisionFilter;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An export that is made in the background.
 *
 * @param id names it
 * @param order what was asked for
 * @param state where it stands
 * @param attempts how often it was begun: more than once if its maker fell silent
 * @param startedAt when it was begun last
 * @param finishedAt when it was done, failed or cancelled
 * @param done decisions that are written
 * @param writtenBackTo whatever was decided after this instant is written; null where nothing is yet
 * @param bytes of the file so far
 */
record ExportJob(
        UUID id,
        Order order,
        ExportState state,
        int attempts,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        long done,
        @Nullable Instant writtenBackTo,
        long bytes) {

    /**
     * What was asked for.
     *
     * @param filter which decisions
     * @param format of the file
     * @param locale of its labels
     * @param by who asked
     * @param at when
     */
    record Order(DecisionFilter filter, ExportFormat format, Locale locale, String by, Instant at) {}
}
