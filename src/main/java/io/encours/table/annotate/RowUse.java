package io.encours.table.annotate;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often a row of a workbook answered.
 *
 * @param sheet the sheet's name
 * @param row the row's number as a spreadsheet program shows it, from 1
 * @param conditions when the row answers, in words
 * @param fired decisions in which it answered since it is as it is
 * @param firedInRelease those decided on the release that is looked at
 * @param share of the answers that its table gave in that release, in percent; null while there are none
 * @param lastFired when it answered last; null if it never did
 * @param outcomes of these decisions, in words
 * @param firedBefore decisions in which it answered while its cells were others
 * @param since number of the release since which it is as it is
 * @param changedBy who made it so
 * @param changedAt when
 */
public record RowUse(
        String sheet,
        int row,
        String conditions,
        long fired,
        long firedInRelease,
        @Nullable BigDecimal share,
        @Nullable Instant lastFired,
        String outcomes,
        long firedBefore,
        int since,
        String changedBy,
        Instant changedAt) {}
