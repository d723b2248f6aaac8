package io.encours.facts.creditlimit;

import io.encours.facts.RecordedAs;
import io.encours.facts.Result;
import io.encours.facts.RiskClass;
import io.encours.shared.Confidential;
import io.encours.shared.Described;
import io.encours.shared.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much credit the customer may have, what holds it down, and how to get the rest.
 *
 * @param outcome the name of a {@link LimitOutcome}
 */
@Described("How much credit the customer may have, what holds it down, and how to get the rest")
@RecordedAs("credit-limit/result")
public record CreditLimitResult(
        @Schema(implementation = LimitOutcome.class)
        @Described(
                value =
                        "GRANTED (the need is covered), REDUCED, REFUSED (no room as things stand) or REFER (a person decides)",
                example = "REDUCED")
        String outcome,

        @Nullable
        @Described(
                "The credit limit; where a person decides, the amount put to that person; absent if nothing could be computed")
        Money limit,

        @Nullable @Described(value = "The risk class it rests on", example = "B")
        RiskClass riskClass,

        @Nullable @Described("The credit needed, less what is paid ahead; absent where no need was stated")
        Money need,

        @Nullable @Described("The most credit the policy accepts as things stand")
        Money acceptable,

        @Nullable
        @Described(
                value = "The ceiling that sets the acceptable amount; absent where a hold does",
                example = "TANGIBLE_NET_WORTH")
        LimitMethod bindingCriterion,

        @Nullable @Described("What of the need is not acceptable; zero where all of it is")
        Money gap,

        @Nullable @Described("Who carries the limit if all of it is lost")
        Risk risk,

        @Confidential @Described("Every ceiling that could be computed, lowest first")
        List<Ceiling> ceilings,

        @Confidential @Described("Amounts by other methods, for comparison; they change nothing")
        List<Ceiling> benchmarks,

        @Described("Ways to get the whole need covered; each alone is enough")
        List<Way> waysToCloseTheGap,

        @Nullable @Described(value = "The last day the limit holds", example = "2027-11-21")
        LocalDate validUntil,

        @Nullable @Described("Who approves the limit; absent where nothing could be computed")
        Approval approval,

        @Nullable
        @Described(
                "What may be used today: the limit; until it is approved, the limit in force as far as today's facts carry it, else nothing")
        Money availableNow,

        @Nullable @Described("What holds the limit, whatever the customer's figures allow")
        LimitHold hold)
        implements Result {

    /** A result that does not say what may be used before the limit is approved. */
    public CreditLimitResult(
            String outcome,
            @Nullable Money limit,
            @Nullable RiskClass riskClass,
            @Nullable Money need,
            @Nullable Money acceptable,
            @Nullable LimitMethod bindingCriterion,
            @Nullable Money gap,
            @Nullable Risk risk,
            List<Ceiling> ceilings,
            List<Ceiling> benchmarks,
            List<Way> waysToCloseTheGap,
            @Nullable LocalDate validUntil,
            @Nullable Approval approval) {
        this(
                outcome,
                limit,
                riskClass,
                need,
                acceptable,
                bindingCriterion,
                gap,
                risk,
                ceilings,
                benchmarks,
                waysToCloseTheGap,
                validUntil,
                approval,
                null,
                null);
    }

    public CreditLimitResult {
        ceilings = List.copyOf(ceilings);
        benchmarks = List.copyOf(benchmarks);
        waysToCloseTheGap = List.copyOf(waysToCloseTheGap);
    }

    @Override
    public @Nullable Money amount() {
        return outcome.equals(LimitOutcome.REFER.name()) ? null : limit;
    }

    /** The answer where nothing can be computed and a person decides. */
    public static CreditLimitResult referred(@Nullable RiskClass riskClass) {
        return new CreditLimitResult(
                LimitOutcome.REFER.name(),
                null,
                riskClass,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }
}
