package io.encours.facts.dunning;

import io.encours.facts.RecordedAs;
import io.encours.facts.Result;
import io.encours.facts.score.PayerProfile;
import io.encours.facts.segment.Segment;
import io.encours.facts.segment.StrategyRow;
import io.encours.shared.Described;
import io.encours.shared.Money;
import io.encours.shared.Worded;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The next reminder to a customer, or why there is none now and when to ask again.
 *
 * @param outcome the name of a {@link DunningOutcome}
 */
@Described("The next reminder to a customer, or why there is none now and when to ask again")
@RecordedAs("dunning/result")
public record DunningResult(
        @Schema(implementation = DunningOutcome.class)
        @Described(
                value =
                        "ACTION (for today), POSTPONED (to a later day), NO_ACTION, HOLD (a task inside comes first), REFER (a person decides) or STOPPED (proceedings are open)",
                example = "ACTION")
        String outcome,

        @Nullable
        @Described("The action; where it is postponed, as it will be on its day if nothing changes until then")
        DunningAction action,

        @Nullable @Described("What has to be done inside the seller's company first")
        DunningTask task,

        @Described("Invoices that are not reminded of, or not of all of them, and why")
        List<ExcludedInvoice> excluded,

        @Nullable @Described("What is overdue in all, without what is excluded; absent where nothing is")
        Money overdue,

        @Nullable @Described(value = "The segment it rests on", example = "STANDARD")
        Segment segment,

        @Worded @Nullable @Described(value = "How the segment is treated", example = "automate, one call")
        String strategy,

        @Nullable @Described(value = "The payer profile it rests on", example = "LATE")
        PayerProfile payerProfile,

        @Nullable @Described("How many contacts by a machine the segment allows")
        ContactCap contactCap,

        @Described(
                value =
                        "When to ask again: before that day nothing changes by itself. Ask sooner when a payment, a dispute, a promise or an invoice comes in",
                example = "2026-11-26")
        LocalDate nextEvaluationDate,

        @Nullable
        @Described(
                value =
                        "Whether nothing is delivered on credit: from the formal notice on, while something is handed over, and in proceedings",
                example = "false")
        Boolean creditHold)
        implements Result {

    private static final Comparator<ExcludedInvoice> ORDER = Comparator.comparing(ExcludedInvoice::due)
            .thenComparing(ExcludedInvoice::number)
            .thenComparing(ExcludedInvoice::guard);

    public DunningResult {
        excluded = List.copyOf(excluded);
    }

    /**
     * Puts together what the rules have found, as releases do that know no credit hold beside an action.
     *
     * @param nextEvaluationDate after the day of the question
     */
    public static DunningResult of(
            Verdict verdict,
            List<ExcludedInvoice> excluded,
            List<Money> overdue,
            List<StrategyRow> strategies,
            List<PayerProfile> profiles,
            List<ContactCap> caps,
            LocalDate nextEvaluationDate) {
        return of(verdict, excluded, overdue, strategies, profiles, caps, nextEvaluationDate, null);
    }

    /**
     * Puts together what the rules have found; a list that is empty leaves its part out.
     *
     * @param nextEvaluationDate after the day of the question
     * @param creditHold whether nothing is delivered on credit
     */
    public static DunningResult of(
            Verdict verdict,
            List<ExcludedInvoice> excluded,
            List<Money> overdue,
            List<StrategyRow> strategies,
            List<PayerProfile> profiles,
            List<ContactCap> caps,
            LocalDate nextEvaluationDate,
            @Nullable Boolean creditHold) {
        Optional<StrategyRow> strategy = strategies.stream().findFirst();
        return new DunningResult(
                verdict.outcome().name(),
                verdict.action(),
                verdict.task(),
                excluded.stream().sorted(ORDER).toList(),
                overdue.stream().findFirst().orElse(null),
                strategy.map(row -> row.question().segment()).orElse(null),
                strategy.map(StrategyRow::strategy).orElse(null),
                profiles.stream().findFirst().orElse(null),
                caps.stream().findFirst().orElse(null),
                nextEvaluationDate,
                creditHold);
    }

    @Override
    public LocalDate validUntil() {
        return nextEvaluationDate.minusDays(1);
    }
}
