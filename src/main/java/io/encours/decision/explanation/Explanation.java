package io.encours.decision.explanation;

import io.encours.decision.DecisionAnswer.AnsweredCure;
import io.encours.decision.DecisionAnswer.AnsweredReason;
import io.encours.decision.DecisionAnswer.AnsweredUnused;
import io.encours.decision.Differences.Difference;
import io.encours.engine.Firing;
import io.encours.facts.Request;
import io.encours.facts.Result;
import io.encours.shared.Described;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why a decision came out as it did. Sales gets what to tell the customer, credit also the rows, audit everything. */
@Described(
        "Why a decision came out as it did: for sales what to tell the customer, for credit also the rows, for audit everything")
public record Explanation(
        @Described(value = "Name of the record", example = "019aa8a3-7c00-7000-8000-5f3b2f1f0a11")
        UUID decisionId,

        @Described(value = "Which decision this is", example = "credit-limit")
        String decision,

        @Described(value = "Whom it is about", example = "C-10042")
        String customer,

        @Described(value = "The answer in one word", example = "REDUCED")
        String outcome,

        @Described(value = "The same in the language asked for", example = "granted in part")
        String outcomeText,

        @Nullable @Described("The answer in full; not for sales")
        Result result,

        @Described("Why, in words, the weightiest first") List<AnsweredReason> reasons,

        @Described("What would lead to a better answer, with its price")
        List<AnsweredCure> cures,

        @Described("What was wanted and not given") List<ExplainedGap> missingData,

        @Nullable @Described("Facts that were given and that no rule looked at; absent where that was not recorded yet")
        List<AnsweredUnused> unused,

        @Described(value = "Whether a person must look before the answer takes effect", example = "false")
        boolean humanReviewRequired,

        @Described(value = "The date the answer is for", example = "2026-11-21")
        LocalDate asOf,

        @Nullable @Described(value = "The last day the answer holds, where it has one", example = "2027-11-21")
        LocalDate validUntil,

        @Described(value = "When it was decided", example = "2026-11-21T09:30:00Z")
        Instant decidedAt,

        @Described("The release whose rules and tables decided")
        ExplainedRelease release,

        @Described(
                value =
                        "Whether deciding again on that release gave what is on record; if not, the tables below tell of the new evaluation",
                example = "true")
        boolean reproduced,

        @Described(
                value = "Whether the same code decided again; other code may answer otherwise on the same release",
                example = "true")
        boolean sameEngine,

        @Described("The tables that were asked, in order; not for sales")
        List<ExplainedTable> tables,

        @Nullable @Described("Everything else that led to the answer; for audit")
        AuditTrail audit) {

    @Described("One input that was wanted and not given")
    public record ExplainedGap(
            @Described(value = "The decision that wanted it", example = "score")
            String decision,

            @Described(value = "Where it stands in the request", example = "creditFile.financials.totalAssets")
            String field,

            @Described(value = "What could not be computed without it", example = "ALTMAN_Z2")
            String wantedFor,

            @Described(value = "The same in the language asked for", example = "Altman Z″")
            String text) {}

    @Described("The release that decided")
    public record ExplainedRelease(
            @Described(value = "Its number", example = "1") int number,

            @Described(value = "SHA-256 over all its contents", example = "sha256:9f2c…")
            String hash,

            @Described(value = "Who made it", example = "credit-manager")
            String author,

            @Nullable @Described(value = "Who approved it", example = "credit-approver")
            String approvedBy,

            @Nullable @Described(value = "The instant from which it decides", example = "2026-11-21T09:00:00Z")
            Instant effectiveFrom) {}

    @Described("A table that was asked, the rows that answered, and the nearest that did not")
    public record ExplainedTable(
            @Described(value = "The workbook", example = "credit-limit")
            String workbook,

            @Described(value = "The sheet", example = "Ceilings")
            String sheet,

            @Described("The rows that answered; none where no row did")
            List<ExplainedRow> rows,

            @Described("Why not another row: the nearest ones that did not answer")
            List<NearRow> nearest) {}

    @Described("A row that answered")
    public record ExplainedRow(
            @Described(value = "The row's number as a spreadsheet program shows it", example = "15")
            int row,

            @Described(
                    value = "The row in the workbook of that release",
                    example = "/v1/releases/1/tables/credit-limit#Ceilings!15")
            String link,

            @Described("Its conditions, and what was held against them")
            List<ExplainedCondition> conditions,

            @Described("What it says") List<ExplainedAnswer> answers,

            @Described(value = "Where the row is from, as its author wrote", example = "CODINF")
            String source,

            @Described(value = "The author's note", example = "as the committee decided in May")
            String note,

            @Described(value = "The release that brought the row as it is", example = "1")
            int sinceRelease,

            @Described(value = "Who made that release", example = "credit-manager")
            String author) {}

    @Described("A row that did not answer, and why")
    public record NearRow(
            @Described(value = "The row's number as a spreadsheet program shows it", example = "14")
            int row,

            @Described(
                    value = "The row in the workbook of that release",
                    example = "/v1/releases/1/tables/credit-limit#Ceilings!14")
            String link,

            @Described("The conditions that were not met") List<ExplainedCondition> unmet,

            @Described("What it would have said") List<ExplainedAnswer> answers) {}

    @Described("A condition of a row, and what was held against it")
    public record ExplainedCondition(
            @Described(value = "What the column is called", example = "Risk class")
            String label,

            @Described(value = "How the two compare", example = "==")
            String operator,

            @Nullable @Described(value = "What the row wants; absent where it accepts anything", example = "B")
            Object wanted,

            @Nullable @Described(value = "What it was asked with; absent where that is not known", example = "C")
            Object asked,

            @Described(value = "The unit of both, where they have one", example = "%")
            String unit,

            @Described(value = "All of it in the language asked for", example = "Risk class is B — but it was C")
            String text) {}

    @Described("What a row says")
    public record ExplainedAnswer(
            @Described(value = "What the column is called", example = "Share of net worth")
            String label,

            @Nullable @Described(value = "The value; absent where the cell is empty", example = "35")
            Object value,

            @Described(value = "Its unit, where it has one", example = "%")
            String unit,

            @Described(value = "All of it in the language asked for", example = "Share of net worth: 35 %")
            String text) {}

    @Described("What else led to the answer")
    public record AuditTrail(
            @Described(value = "Who asked", example = "sales")
            String caller,

            @Described("The complete facts that were given") Request request,

            @Described("The facts worked out on the way, in order")
            List<Object> derived,

            @Described("The rules that fired and the tables that were asked, in order")
            List<Firing> firings,

            @Described("Where deciding again came out otherwise than what is on record")
            List<Difference> differences) {}
}
