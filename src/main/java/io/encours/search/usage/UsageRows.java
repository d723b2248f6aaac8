package io.encours.search.usage;

import static java.util.stream.Collectors.joining;

import io.encours.page.ValueWords;
import io.encours.search.usage.WorkbookUsage.OutcomeCount;
import io.encours.search.usage.WorkbookUsage.TableUsage;
import io.encours.table.annotate.RowUse;
import java.util.List;

/** The lines of the sheet {@code Usage}. */
final class UsageRows {

    private UsageRows() {}

    static List<RowUse> of(WorkbookUsage usage, ValueWords words) {
        return usage.tables().stream()
                .flatMap(table -> table.rows().stream().map(row -> row(table, row, words)))
                .toList();
    }

    private static RowUse row(TableUsage table, WorkbookUsage.RowUse row, ValueWords words) {
        return new RowUse(
                table.sheet(),
                row.row(),
                row.conditions(),
                row.fired(),
                row.firedInRelease(),
                row.share(),
                row.lastFired(),
                row.outcomes().stream().map(count -> told(count, words)).collect(joining(", ")),
                row.firedBefore(),
                row.standing().sinceRelease(),
                row.standing().changedBy(),
                row.standing().changedAt());
    }

    private static String told(OutcomeCount count, ValueWords words) {
        return "%s – %s: %d".formatted(words.of(count.decision()), words.constant(count.outcome()), count.fired());
    }
}
