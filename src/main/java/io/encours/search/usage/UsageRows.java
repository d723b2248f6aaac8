package io.encours.search.usage;

import static java.util.stream.Collectors.joining;

import io.encours.search.usage.WorkbookUsage.OutcomeCount;
import io.encours.search.usage.WorkbookUsage.TableUsage;
import io.encours.table.annotate.RowUse;
import java.util.List;

/** The lines of the sheet {@code Usage}. */
final class UsageRows {

    private UsageRows() {}

    static List<RowUse> of(WorkbookUsage usage) {
        return usage.tables().stream()
                .flatMap(table -> table.rows().stream().map(row -> row(table, row)))
                .toList();
    }

    private static RowUse row(TableUsage table, WorkbookUsage.RowUse row) {
        return new RowUse(
                table.sheet(),
                row.row(),
                row.conditions(),
                row.fired(),
                row.firedInRelease(),
                row.share(),
                row.lastFired(),
                row.outcomes().stream().map(UsageRows::words).collect(joining(", ")),
                row.firedBefore(),
                row.standing().sinceRelease(),
                row.standing().changedBy(),
                row.standing().changedAt());
    }

    private static String words(OutcomeCount count) {
        return "%s %s: %d".formatted(count.decision().written(), count.outcome(), count.fired());
    }
}
