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
 * @param total decisions that it will have, as counted when it was begun
 * @param done decisions that are written
 * @param bytes of the file so far
 */
record ExportJob(
        UUID id,
        Order order,
        ExportState state,
        int attempts,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Long total,
        long done,
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
