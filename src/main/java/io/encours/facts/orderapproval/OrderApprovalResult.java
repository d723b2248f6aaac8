package io.encours.facts.orderapproval;

import io.encours.facts.RecordedAs;
import io.encours.facts.Result;
import io.encours.facts.RiskClass;
import io.encours.facts.delegation.Approver;
import io.encours.shared.Described;
import io.encours.shared.Money;
import io.encours.shared.Unit;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an order may go ahead, and what it rests on.
 *
 * @param outcome the name of an {@link OrderOutcome}
 */
@Described("Whether the order may go ahead, and what that rests on")
@RecordedAs("order-approval/result")
public record OrderApprovalResult(
        @Schema(implementation = OrderOutcome.class)
        @Described(
                value =
                        "APPROVE, APPROVE_WITH_DEPOSIT (once the deposit is paid), REFER (a person decides) or BLOCK (not as things stand)",
                example = "APPROVE_WITH_DEPOSIT")
        String outcome,

        @Nullable @Described("What is to be paid ahead, on top of what is prepaid already")
        Money deposit,

        @Described(value = "Who decides where it is not decided here", example = "[\"CREDIT_MANAGER\"]")
        List<Approver> routeTo,

        @Nullable @Described("Who may release the order where it is held")
        Release release,

        @Nullable @Described(value = "The risk class it rests on", example = "B")
        RiskClass riskClass,

        @Nullable @Described("The credit limit it rests on; absent where there is none and none could be derived")
        Money limit,

        @Described(value = "Whether the limit was derived for this order", example = "false")
        boolean limitDerived,

        @Nullable @Described(value = "The last day of the limit; open-ended where absent", example = "2027-03-31")
        LocalDate limitValidUntil,

        @Nullable @Described("What is still free of the limit without this order, never below zero")
        Money availableBefore,

        @Nullable @Described("What is still free of the limit after this order, never below zero")
        Money availableAfter,

        @Described("Every component that is known, with what it does to the exposure; they add up to it")
        List<ExposurePart> components,

        @Nullable @Described("The exposure without this order; below zero where the customer has paid too much")
        Money exposureBefore,

        @Nullable @Described("The exposure with what of this order is not prepaid")
        Money exposureAfter,

        @Nullable @Described("What of it the seller itself may lose")
        Money ownRisk,

        @Nullable
        @Described(
                value = "Exposure without this order in percent of the limit, rounded up; absent for a limit of zero",
                unit = Unit.PERCENT,
                example = "82.5")
        BigDecimal utilisationBefore,

        @Nullable
        @Described(
                value = "Exposure after this order in percent of the limit, rounded up; absent for a limit of zero",
                unit = Unit.PERCENT,
                example = "118.4")
        BigDecimal utilisationAfter,

        @Nullable @Described("Everything overdue and not disputed, less the payments that wait to be matched")
        Money overdue,

        @Nullable @Described("What of it counts against the order; zero where it is minor or agreed")
        Money overdueCounted,

        @Nullable
        @Described(
                value = "By how many days more than a minor amount is overdue; 0 where it is not",
                unit = Unit.DAYS,
                example = "12")
        Integer oldestOverdueDays,

        @Nullable @Described(value = "The last day the answer holds", example = "2026-11-28")
        LocalDate validUntil,

        @Nullable @Described(value = "When to ask again, if the order is still open then", example = "2026-11-29")
        LocalDate recheckOn)
        implements Result {

    public OrderApprovalResult {
        routeTo = List.copyOf(routeTo);
        components = List.copyOf(components);
    }

    @Override
    public @Nullable Money amount() {
        return deposit;
    }

    /** The answer where the facts cannot be reckoned with and a person decides. */
    public static OrderApprovalResult referred(@Nullable RiskClass riskClass) {
        return new OrderApprovalResult(
                OrderOutcome.REFER.name(),
                null,
                List.of(),
                null,
                riskClass,
                null,
                false,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The answer with all it rests on. */
    public static OrderApprovalResult of(
            OrderVerdict verdict,
            @Nullable Release release,
            RiskClass riskClass,
            CountedLimit limit,
            List<ExposurePart> parts,
            @Nullable OrderExposure exposure,
            LimitUse use,
            OverdueStanding overdue,
            LocalDate validUntil) {
        return new OrderApprovalResult(
                verdict.outcome().name(),
                verdict.deposit(),
                verdict.routeTo(),
                release,
                riskClass,
                limit.amount(),
                limit.derived(),
                limit.validUntil(),
                free(limit.amount(), exposure == null ? null : exposure.before()),
                free(limit.amount(), exposure == null ? null : exposure.after()),
                parts.stream().sorted().toList(),
                exposure == null ? null : exposure.before(),
                exposure == null ? null : exposure.after(),
                exposure == null ? null : exposure.ownRisk(),
                LimitUse.shown(use.before()),
                LimitUse.shown(use.after()),
                overdue.total(),
                overdue.counted(),
                overdue.days(),
                validUntil,
                validUntil.plusDays(1));
    }

    private static @Nullable Money free(@Nullable Money limit, @Nullable Money exposure) {
        return limit == null || exposure == null ? null : limit.minus(exposure).max(Money.zero(limit.currency()));
    }
}
