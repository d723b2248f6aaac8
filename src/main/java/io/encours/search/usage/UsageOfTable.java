package io.encours.search.usage;

import io.encours.facts.RowSource;
import io.encours.page.ValueWords;
import io.encours.rulebook.history.RowHistory;
import io.encours.rulebook.history.RowHistory.Change;
import io.encours.rulebook.history.RowHistory.Place;
import io.encours.rulebook.history.TableHistory;
import io.encours.rulebook.release.Release;
import io.encours.search.DecisionFilter;
import io.encours.search.FilterAddress;
import io.encours.search.usage.WorkbookUsage.RowUse;
import io.encours.search.usage.WorkbookUsage.Standing;
import io.encours.search.usage.WorkbookUsage.TableUsage;
import io.encours.table.Column;
import io.encours.table.DecisionTable;
import io.encours.table.TableRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How often the rows of one table answered, as of a release. */
final class UsageOfTable {

    private final TableHistory history;
    private final DecisionTable<?, ?> table;
    private final Firings firings;
    private final int release;
    private final long answers;
    private final ValueWords words;

    UsageOfTable(TableHistory history, Firings firings, int release, ValueWords words) {
        this.history = history;
        this.table = history.table();
        this.firings = firings;
        this.release = release;
        this.answers = history.rows().stream().mapToLong(this::firedHere).sum();
        this.words = words;
    }

    TableUsage usage() {
        List<RowUse> rows = history.rows().stream().map(this::use).toList();
        long never = rows.stream().filter(RowUse::neverFired).count();
        return new TableUsage(table.sheet(), table.name(), answers, never, rows);
    }

    private RowUse use(RowHistory row) {
        long fired = firings.count(places(row, Place::unchanged));
        long here = firedHere(row);
        return new RowUse(
                row.row().number(),
                conditions(row.row()),
                fired,
                here,
                share(here),
                firings.last(places(row, Place::unchanged)).orElse(null),
                fired == 0,
                firings.outcomes(places(row, Place::unchanged)),
                firings.count(places(row, place -> !place.unchanged())),
                standing(row.since(), row.change()),
                decisions(row.row()));
    }

    private long firedHere(RowHistory row) {
        return firings.count(places(row, place -> place.release() == release));
    }

    private static Stream<Place> places(RowHistory row, Predicate<Place> wanted) {
        return row.places().stream().filter(wanted);
    }

    private @Nullable BigDecimal share(long fired) {
        return answers == 0
                ? null
                : BigDecimal.valueOf(fired * 100).divide(BigDecimal.valueOf(answers), 1, RoundingMode.HALF_UP);
    }

    private static Standing standing(Release since, Change change) {
        return new Standing(since.number(), change.by(), change.at(), change.comment(), since.approvedBy());
    }

    private String conditions(TableRow row) {
        StringJoiner conditions = new StringJoiner("; ");
        for (int place = 0; place < table.columns().size(); place++) {
            Column column = table.columns().get(place);
            Object cell = row.cells().get(place);
            if (column.isCondition() && cell != null) {
                conditions.add(
                        column.label() + ": " + words.of(cell, column.type().percent()));
            }
        }
        return conditions.toString();
    }

    private String decisions(TableRow row) {
        return FilterAddress.of(
                DecisionFilter.ofRow(release, new RowSource(table.workbook(), table.sheet(), row.number())));
    }
}
