package io.encours.rulebook.check;

import io.encours.facts.Question;
import io.encours.facts.Row;
import io.encours.facts.dunning.plan.StageRow;
import io.encours.table.Column;
import io.encours.table.DecisionTable;
import io.encours.table.Finding;
import io.encours.table.FindingCode;
import io.encours.table.Severity;
import io.encours.table.TableRow;
import io.encours.table.sheet.Addresses;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Finds stages of dunning that have no day, as their last comes before their first: for every due date, or for some, where
 * both days are moved to the end of a month and that is the same month.
 */
final class StageDays {

    /** The days of four years, after which the months have the same lengths again. */
    private static final long DUE_DATES = 1_461;

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private StageDays() {}

    static List<Finding> of(DecisionTable<?, ?> table) {
        return table.rowType() == StageRow.class
                ? table.rows().stream()
                        .flatMap(row -> finding(table, row).stream())
                        .toList()
                : List.of();
    }

    private static Optional<Finding> finding(DecisionTable<?, ?> table, TableRow row) {
        StageRow stage = stage(table, row);
        long without = LongStream.range(0, DUE_DATES)
                .mapToObj(FIRST::plusDays)
                .filter(due -> hasNoDay(stage, due))
                .count();
        return without == 0 ? Optional.empty() : Optional.of(finding(table, row, stage, without));
    }

    private static <Q extends Question, R extends Row<Q>> StageRow stage(DecisionTable<Q, R> table, TableRow row) {
        return (StageRow) (Object) table.row(row, table.question(Map.of()));
    }

    private static boolean hasNoDay(StageRow stage, LocalDate due) {
        LocalDate end = stage.ends(due);
        return end != null && !stage.starts(due).isBefore(end);
    }

    private static Finding finding(DecisionTable<?, ?> table, TableRow row, StageRow stage, long without) {
        boolean monthEnd = Boolean.TRUE.equals(stage.monthEnd());
        return new Finding(
                2 * without > DUE_DATES ? Severity.ERROR : Severity.WARNING,
                table.sheet(),
                Addresses.of(row.number(), column(table, monthEnd ? "monthEnd" : "daysBelow")),
                FindingCode.STAGE_WITHOUT_DAYS,
                "no day of the stage for %d of 100 due dates".formatted(Math.max(1, 100 * without / DUE_DATES)),
                monthEnd
                        ? "days of which the end of the month differs, as both are moved to it"
                        : "more than " + stage.daysFrom() + ", the first day of the stage");
    }

    private static int column(DecisionTable<?, ?> table, String field) {
        return table.columns().stream()
                .filter(column -> !column.isCondition() && column.field().equals(field))
                .mapToInt(Column::index)
                .findFirst()
                .orElse(1);
    }
}
