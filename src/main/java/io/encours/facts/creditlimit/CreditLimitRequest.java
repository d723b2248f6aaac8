package io.encours.facts.creditlimit;

import io.encours.facts.CreditFile;
import io.encours.facts.ExchangeRate;
import io.encours.facts.Financials;
import io.encours.facts.NotNegative;
import io.encours.facts.Request;
import io.encours.facts.RiskClass;
import io.encours.facts.Subject;
import io.encours.facts.SubjectType;
import io.encours.facts.dunning.calendar.PublicHolidays;
import io.encours.facts.orderapproval.AccountStatus;
import io.encours.facts.orderapproval.CurrentLimit;
import io.encours.facts.orderapproval.ExposureComponent;
import io.encours.facts.orderapproval.KnownExposure;
import io.encours.facts.orderapproval.OwedAmount;
import io.encours.facts.score.ScoreRequest;
import io.encours.shared.Described;
import io.encours.shared.DistinctBy;
import io.encours.shared.LegalEntity;
import io.encours.shared.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much credit may this customer have? Little has to be given: what is missing is named in the answer and never
 * counts as zero. Amounts are in the currency of the policy, or have a rate.
 */
@Described("How much credit may this customer have? Little has to be given; what is missing is named in the answer")
public record CreditLimitRequest(
        @NotNull @Valid @Described("Whom the limit is for") Subject subject,

        @Nullable @Described(value = "The selling company, where it matters", example = "FR01")
        LegalEntity entity,

        @Nullable @Described(value = "The date the limit is for; today where it is not given", example = "2026-11-21")
        LocalDate asOf,

        @Nullable @Described(value = "The class of a score already made; derived where it is not given", example = "B")
        RiskClass riskClass,

        @NotNull @Valid @Described("What is known of the customer")
        CreditFile creditFile,

        @Nullable
        @Valid
        @Described("How much credit is wanted; where absent, the answer is how much there may be at most")
        Need need,

        @Nullable @NotNegative @Described("The seller's own annual turnover, excluding VAT")
        Money sellerTurnover,

        @Nullable @Valid @Described("The credit insurer's cover on the customer")
        InsuranceCover cover,

        @Nullable @Size(max = 100) @Described("Bank guarantees for what the customer owes")
        List<@Valid BankGuarantee> guarantees,

        @Nullable @Valid @Described("The limit on the customer's group")
        GroupLimit group,

        @Nullable @Valid @Described("The business running with the customer, for a limit by activity")
        RunningBusiness runningBusiness,

        @Nullable
        @Described(value = "How the customer pays, for a limit by points of its net worth", example = "ON_TIME")
        PayHabit payHabit,

        @Valid @Nullable @Described("Public holidays of the buyer's country; looked up where not given")
        PublicHolidays publicHolidays,

        @Nullable @Valid @Described("What the customer owes: its overdue invoices count")
        KnownExposure exposure,

        @Nullable @Described(value = "How the account stands", example = "NORMAL")
        AccountStatus accountStatus,

        @Nullable @Valid @Described("The limit in force: it may be used until another one is approved")
        CurrentLimit limit,

        @Nullable
        @Size(max = 50)
        @DistinctBy({"from", "to"})
        @Described("What other currencies than the policy's are worth; amounts are converted at these rates")
        List<@Valid ExchangeRate> exchangeRates)
        implements Request {

    /** A question about a customer of whom neither exposure nor account nor limit is known. */
    public CreditLimitRequest(
            Subject subject,
            @Nullable LegalEntity entity,
            @Nullable LocalDate asOf,
            @Nullable RiskClass riskClass,
            CreditFile creditFile,
            @Nullable Need need,
            @Nullable Money sellerTurnover,
            @Nullable InsuranceCover cover,
            @Nullable List<BankGuarantee> guarantees,
            @Nullable GroupLimit group,
            @Nullable RunningBusiness runningBusiness,
            @Nullable PayHabit payHabit,
            @Nullable PublicHolidays publicHolidays) {
        this(
                subject,
                entity,
                asOf,
                riskClass,
                creditFile,
                need,
                sellerTurnover,
                cover,
                guarantees,
                group,
                runningBusiness,
                payHabit,
                publicHolidays,
                null,
                null,
                null,
                null);
    }

    public CreditLimitRequest {
        guarantees = guarantees == null ? null : List.copyOf(guarantees);
        exchangeRates = exchangeRates == null ? null : List.copyOf(exchangeRates);
    }

    /** The question behind this one, for a caller that gives no class. */
    public ScoreRequest scoreRequest() {
        return new ScoreRequest(
                subject, entity, asOf, creditFile, publicHolidays, exposure, accountStatus, cover, null);
    }

    @Override
    public CreditLimitRequest at(LocalDate date) {
        return with(date, publicHolidays);
    }

    @Override
    public CreditLimitRequest observing(PublicHolidays holidays) {
        return with(asOf, holidays);
    }

    @Override
    public Stream<LocalDate> countedFrom() {
        return Stream.concat(creditFile.dueDates(), Stream.ofNullable(exposure).flatMap(KnownExposure::dueDates));
    }

    private CreditLimitRequest with(@Nullable LocalDate date, @Nullable PublicHolidays holidays) {
        return new CreditLimitRequest(
                subject,
                entity,
                date,
                riskClass,
                creditFile,
                need,
                sellerTurnover,
                cover,
                guarantees,
                group,
                runningBusiness,
                payHabit,
                holidays,
                exposure,
                accountStatus,
                limit,
                exchangeRates);
    }

    /** Whether it shows by itself something that may hold the limit. */
    public boolean mayBeHeld() {
        return !HoldQuestion.from(this).isEmpty();
    }

    /** Whether the customer is a public body, whose risk is delay and not failure. */
    public boolean ofPublicBody() {
        return subject.type() == SubjectType.PUBLIC;
    }

    /** The figures that are known of those that a method takes a share of. */
    public List<Figure> figures() {
        Stream<Figure> accounts = Stream.ofNullable(ofPublicBody() ? null : creditFile.financials())
                .flatMap(known -> Stream.of(
                                figure(LimitMethod.TANGIBLE_NET_WORTH, known.tangibleNetWorth(), known),
                                figure(LimitMethod.BUYER_TURNOVER, known.sales(), known),
                                figure(LimitMethod.BUYER_TRADE_PAYABLES, known.tradePayables(), known))
                        .flatMap(Optional::stream));
        return Stream.concat(
                        accounts,
                        Stream.ofNullable(sellerTurnover).map(own -> new Figure(LimitMethod.SELLER_TURNOVER, own)))
                .toList();
    }

    private static Optional<Figure> figure(LimitMethod method, @Nullable BigDecimal amount, Financials accounts) {
        return Optional.ofNullable(amount).map(known -> new Figure(method, Money.rounded(known, accounts.currency())));
    }

    /** When a sale of the day is due: after the terms of the forecast, without one after the usual terms. */
    public DueDay dueAfter(int usualTerms) {
        int terms = need == null || need.forecast() == null
                ? usualTerms
                : need.forecast().termsDays();
        return new DueDay(Objects.requireNonNull(asOf).plusDays(terms), terms);
    }

    /** The limit in force, but no more than an amount; zero where none is known. */
    public Money inForceUpTo(Money most) {
        CurrentLimit inForce = limitInForce();
        return inForce == null ? Money.zero(most.currency()) : inForce.amount().min(most);
    }

    /**
     * The most of a limit that may not grow: the limit given, ended or not, else what the customer owes that is neither
     * due nor disputed; null where neither is known.
     */
    public @Nullable Money heldAt() {
        return limit == null ? owed(each -> each.component() == ExposureComponent.OPEN_NOT_DUE) : limit.amount();
    }

    /** As releases ask that hold a limit at all that is owed, overdue or not. */
    public @Nullable Money withoutIncrease() {
        CurrentLimit inForce = limitInForce();
        return inForce == null ? owed(each -> true) : inForce.amount();
    }

    private @Nullable Money owed(Predicate<OwedAmount> counted) {
        return exposure == null || asOf == null || !exposure.knowsInvoices()
                ? null
                : exposure.lessUnallocatedCash(asOf).owed(asOf).stream()
                        .map(each -> counted.test(each)
                                ? each.amount()
                                : Money.zero(each.amount().currency()))
                        .reduce(Money::plus)
                        .orElse(null);
    }

    /** The limit, if one is given and holds on the day of the answer; null where not. */
    public @Nullable CurrentLimit limitInForce() {
        return limit != null && asOf != null && limit.isInForceOn(asOf) ? limit : null;
    }

    /** The code of the selling company; null where it was not given. */
    public @Nullable String entityCode() {
        return entity == null ? null : entity.value();
    }

    /** The first currency among the amounts that is not the given one; null where all amounts are in it. */
    public @Nullable Currency currencyOtherThan(Currency currency) {
        return currencies().filter(each -> !each.equals(currency)).findFirst().orElse(null);
    }

    private Stream<Currency> currencies() {
        Stream<Money> amounts = Stream.of(
                        amounts(need, Need::amounts),
                        amounts(sellerTurnover, Stream::of),
                        amounts(cover, each -> Stream.of(each.amount())),
                        amounts(guarantees, all -> all.stream().map(BankGuarantee::amount)),
                        amounts(group, each -> Stream.of(each.limit(), each.usedByOthers())),
                        amounts(runningBusiness, RunningBusiness::amounts),
                        amounts(exposure, KnownExposure::amounts),
                        amounts(limit, each -> Stream.of(each.amount())))
                .flatMap(Function.identity());
        return Stream.concat(amounts.map(Money::currency), accounts().map(Financials::currency));
    }

    private Stream<Financials> accounts() {
        return Stream.of(creditFile.financials(), creditFile.previousFinancials())
                .flatMap(Stream::ofNullable);
    }

    private static <T> Stream<Money> amounts(@Nullable T part, Function<T, Stream<Money>> amounts) {
        return part == null ? Stream.empty() : amounts.apply(part);
    }
}
