package io.encours.search.usage;

import io.encours.facts.DecisionType;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How often the rows of a workbook answered, as of a release. */
@Described("How often the rows of a workbook answered, as of a release")
record WorkbookUsage(
        @Described(value = "The workbook, without its ending", example = "credit-limit")
        String workbook,

        @Described(value = "The release whose rows these are", example = "3")
        int release,

        @Described(value = "Every decision on record before this instant is counted", example = "2026-11-21T09:30:00Z")
        Instant indexedUntil,

        @Described("Its tables, in the order of the sheets") List<TableUsage> tables) {

    WorkbookUsage {
        tables = List.copyOf(tables);
    }

    /** How often the rows of a table answered. */
    @Described("How often the rows of a table answered")
    record TableUsage(
            @Described(value = "The sheet", example = "Ceilings")
            String sheet,

            @Described(value = "The question it answers", example = "Ceiling")
            String table,

            @Described(
                    value = "The answers it gave in this release: decisions by row, summed over its rows",
                    example = "48211")
            long answers,

            @Described(value = "Rows that never answered since they are as they are", example = "3")
            long neverFired,

            @Described("Its rows, in the order of the sheet")
            List<RowUse> rows) {

        TableUsage {
            rows = List.copyOf(rows);
        }
    }

    /** How often a row answered. */
    @Described("How often a row answered; a row that moved keeps its history, one whose cells changed begins anew")
    record RowUse(
            @Described(value = "Its number in this release, as a spreadsheet program shows it", example = "18")
            int row,

            @Described(
                    value =
                            "When it answers, by the labels and in the words of the language asked for; empty for always",
                    example = "Class: B")
            String conditions,

            @Described(
                    value =
                            "Decisions in which it answered, in this release and the ones before it since it is as it is",
                    example = "120453")
            long fired,

            @Described(value = "Those decided on this release", example = "31007")
            long firedInRelease,

            @Nullable
            @Described(
                    value = "Its share of the answers that its table gave in this release",
                    unit = Unit.PERCENT,
                    example = "64.3")
            BigDecimal share,

            @Nullable
            @Described(value = "When it answered last; absent if it never did", example = "2026-11-21T09:28:11Z")
            Instant lastFired,

            @Described(value = "Whether it never answered since it is as it is", example = "false")
            boolean neverFired,

            @Described("With which outcomes, most frequent first")
            List<OutcomeCount> outcomes,

            @Described(value = "Decisions in which it answered while its cells were others", example = "804")
            long firedBefore,

            @Described("How it came to be as it is") Standing standing,

            @Described(
                    value = "The decisions of this release in which it answered",
                    example = "/v1/decisions?table=credit-limit&sheet=Ceilings&row=18&release=3")
            String decisions) {

        RowUse {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** Decisions of one outcome. */
    @Schema(name = "RowOutcomeCount")
    @Described("Decisions of one outcome in which a row answered")
    record OutcomeCount(
            @Described(value = "Which decision", example = "credit-limit")
            DecisionType decision,

            @Described(value = "The answer in one word", example = "REDUCED")
            String outcome,

            @Described(value = "How many", example = "20911")
            long fired) {}

    /** How a row came to be as it is. */
    @Described("How a row came to be as it is")
    record Standing(
            @Described(value = "The release since which it is as it is, wherever in the sheet it stood", example = "2")
            int sinceRelease,

            @Described(value = "Who made it so", example = "credit-manager")
            String changedBy,

            @Described(value = "When", example = "2026-11-20T16:02:40Z")
            Instant changedAt,

            @Described(value = "What was said with it", example = "A lower cap for class B")
            String comment,

            @Nullable @Described(value = "Who approved that release", example = "credit-approver")
            String approvedBy) {}
}
