package io.encours.facts.orderapproval;

import io.encours.facts.CreditFile;
import io.encours.facts.Curable;
import io.encours.facts.ExchangeRate;
import io.encours.facts.Financials;
import io.encours.facts.NotNegative;
import io.encours.facts.Result;
import io.encours.facts.RiskClass;
import io.encours.facts.Subject;
import io.encours.facts.SubjectType;
import io.encours.facts.creditlimit.BankGuarantee;
import io.encours.facts.creditlimit.CeilingRow;
import io.encours.facts.creditlimit.CountedCover;
import io.encours.facts.creditlimit.CreditLimitRequest;
import io.encours.facts.creditlimit.GroupLimit;
import io.encours.facts.creditlimit.InsuranceCover;
import io.encours.facts.dunning.calendar.PublicHolidays;
import io.encours.facts.dunning.calendar.WeekendRow;
import io.encours.facts.dunning.calendar.WorkingDays;
import io.encours.facts.score.ScoreRequest;
import io.encours.shared.Described;
import io.encours.shared.DistinctBy;
import io.encours.shared.LegalEntity;
import io.encours.shared.Money;
import io.encours.shared.Percentage;
import io.encours.shared.Unit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * May this order go ahead? Little has to be given: what is missing is named in the answer and never counts as zero in
 * silence. Amounts are in the currency of the policy, or have a rate.
 *
 * <p>The order counts once, at every checkpoint. What is given at {@link Checkpoint#ORDER} does not contain it. At
 * {@link Checkpoint#DELIVERY} it is taken out of the open orders, and at {@link Checkpoint#INVOICE} out of the deliveries
 * not invoiced, before it is counted as this order, unless {@link Order#contained()} says that it is not in them.
 *
 * @param limit absent, or ended, it is derived from the credit file, and then does not rest on the guarantees
 */
@Described("May this order go ahead? Little has to be given; what is missing is named in the answer")
public record OrderApprovalRequest(
        @NotNull @Valid @Described("Whose order it is") Subject subject,

        @Nullable @Described(value = "The selling company, where it matters", example = "FR01")
        LegalEntity entity,

        @Nullable @Described(value = "The date the answer is for; today where it is not given", example = "2026-11-21")
        LocalDate asOf,

        @Nullable @Described(value = "The class of a score already made; derived where it is not given", example = "B")
        RiskClass riskClass,

        @Nullable @Valid @Described("The credit limit; derived where it is not given or has ended")
        CurrentLimit limit,

        @NotNull @Valid @Described("The order") Order order,

        @Nullable @Described(value = "At which step it is checked; ORDER where not given", example = "ORDER")
        Checkpoint checkpoint,

        @Nullable @Described(value = "How the account stands", example = "NORMAL")
        AccountStatus accountStatus,

        @Nullable
        @Described(value = "Whether the customer matters beyond its sales; no where not given", example = "false")
        Boolean strategic,

        @Nullable @Valid @Described("What the customer owes and will owe, without this order")
        KnownExposure exposure,

        @Nullable
        @Min(0)
        @Max(3650)
        @Described(
                value = "So many days overdue are agreed with this customer and hold no order back",
                unit = Unit.DAYS,
                example = "45")
        Integer toleratedOverdueDays,

        @Nullable @Valid @Described("The credit insurer's cover on the customer")
        InsuranceCover cover,

        @Nullable @Size(max = 100) @Described("Bank guarantees for what the customer owes")
        List<@Valid BankGuarantee> guarantees,

        @Nullable @Valid @Described("What is known of the customer, to derive a class and a limit from")
        CreditFile creditFile,

        @Nullable @NotNegative @Described("The seller's own annual turnover, excluding VAT, to derive a limit from")
        Money sellerTurnover,

        @Nullable @Valid @Described("The limit on the customer's group, to derive a limit from")
        GroupLimit group,

        @Valid @Nullable @Described("Public holidays of the buyer's country; looked up where not given")
        PublicHolidays publicHolidays,

        @Nullable
        @Size(max = 50)
        @DistinctBy({"from", "to"})
        @Described("What other currencies than the policy's are worth; amounts are converted at these rates")
        List<@Valid ExchangeRate> exchangeRates)
        implements Curable {

    public OrderApprovalRequest {
        guarantees = guarantees == null ? null : List.copyOf(guarantees);
        exchangeRates = exchangeRates == null ? null : List.copyOf(exchangeRates);
    }

    /** As releases ask that know no exchange rates. */
    public OrderApprovalRequest(
            Subject subject,
            @Nullable LegalEntity entity,
            @Nullable LocalDate asOf,
            @Nullable RiskClass riskClass,
            @Nullable CurrentLimit limit,
            Order order,
            @Nullable Checkpoint checkpoint,
            @Nullable AccountStatus accountStatus,
            @Nullable Boolean strategic,
            @Nullable KnownExposure exposure,
            @Nullable Integer toleratedOverdueDays,
            @Nullable InsuranceCover cover,
            @Nullable List<BankGuarantee> guarantees,
            @Nullable CreditFile creditFile,
            @Nullable Money sellerTurnover,
            @Nullable GroupLimit group,
            @Nullable PublicHolidays publicHolidays) {
        this(
                subject,
                entity,
                asOf,
                riskClass,
                limit,
                order,
                checkpoint,
                accountStatus,
                strategic,
                exposure,
                toleratedOverdueDays,
                cover,
                guarantees,
                creditFile,
                sellerTurnover,
                group,
                publicHolidays,
                null);
    }

    /** The question behind this one, for a caller that gives no class. */
    public ScoreRequest scoreRequest() {
        return new ScoreRequest(
                subject, entity, asOf, knownOfCustomer(), publicHolidays, exposure, accountStatus, cover, null);
    }

    /**
     * The question behind this one, for a caller that gives no limit: the most there may be, the insurer's cover counted
     * and the guarantees left out, because they lower the exposure.
     */
    public CreditLimitRequest limitRequest() {
        return new CreditLimitRequest(
                subject,
                entity,
                asOf,
                riskClass,
                knownOfCustomer(),
                null,
                sellerTurnover,
                cover,
                null,
                group,
                null,
                null,
                publicHolidays,
                exposure,
                accountStatus,
                null,
                null);
    }

    @Override
    public OrderApprovalRequest at(LocalDate date) {
        return new Draft(this).with(date).request();
    }

    @Override
    public OrderApprovalRequest observing(PublicHolidays holidays) {
        return new Draft(this).with(holidays).request();
    }

    @Override
    public Stream<LocalDate> countedFrom() {
        return Stream.concat(knownExposure().dueDates(), knownOfCustomer().dueDates());
    }

    @Override
    public List<String> outcomes() {
        return Stream.of(OrderOutcome.values()).map(OrderOutcome::name).toList();
    }

    @Override
    public OrderApprovalRequest cured(String kind, Money amount) {
        Draft draft = new Draft(this);
        return switch (OrderCure.valueOf(kind)) {
            case DEPOSIT -> draft.with(order.withDeposit(amount)).request();
            case ORDER_AMOUNT ->
                draft.with(exposureBesideOrder()).with(order.ofAmount(amount)).request();
            case OVERDUE_PAYMENT ->
                draft.with(knownExposure().paid(amount, day())).request();
            case BANK_GUARANTEE -> draft.with(withGuarantee(amount)).request();
        };
    }

    @Override
    public OrderApprovalRequest given(Result concluded, List<Object> derived) {
        if (!(concluded instanceof OrderApprovalResult result)) {
            return this;
        }
        Money limitUsed = result.limit();
        boolean unapproved =
                derived.stream().anyMatch(each -> each instanceof CountedLimit counted && counted.toBeApproved());
        return new Draft(this)
                .with(result.riskClass() == null ? riskClass : result.riskClass())
                .with(limitUsed == null || unapproved ? limit : new CurrentLimit(limitUsed, result.limitValidUntil()))
                .request();
    }

    /** Overdue invoices count in class and limit as well. */
    @Override
    public boolean keepsDerived(String kind) {
        return OrderCure.valueOf(kind) != OrderCure.OVERDUE_PAYMENT;
    }

    /** The checkpoint, {@code ORDER} where none is given. */
    public Checkpoint step() {
        return checkpoint == null ? Checkpoint.ORDER : checkpoint;
    }

    /** What is known of the exposure, with this order taken out of the amounts that contain it. */
    public KnownExposure exposureBesideOrder() {
        if (order.contained() != null && !order.contained()) {
            return knownExposure();
        }
        return switch (step()) {
            case ORDER -> knownExposure();
            case DELIVERY -> knownExposure().withoutOpenOrder(order.amount());
            case INVOICE -> knownExposure().withoutDelivered(order.amount());
        };
    }

    /** The limit, if it is given and holds on the day of the answer; null where not. */
    public @Nullable CurrentLimit limitInForce() {
        return limit != null && limit.isInForceOn(day()) ? limit : null;
    }

    /** What banks guarantee at least until a day. */
    public Money guaranteedUntil(LocalDate due) {
        return Stream.ofNullable(guarantees)
                .flatMap(List::stream)
                .filter(each -> !each.validUntil().isBefore(due))
                .map(BankGuarantee::amount)
                .reduce(Money.zero(order.amount().currency()), Money::plus);
    }

    /** As releases ask that know no days without work in this decision. */
    public @Nullable LocalDate firstOverdueBy(int days) {
        return knownExposure().firstOverdueBy(days, day(), WorkingDays.all());
    }

    /** The first day from now on which an undisputed invoice is overdue by just so many days; null where none is. */
    public @Nullable LocalDate firstOverdueBy(int days, WeekendRow weekend) {
        return knownExposure().firstOverdueBy(days, day(), WorkingDays.of(weekend, publicHolidays));
    }

    /** The invoices not paid beside this order, overdue from the day on which they could be paid. */
    public List<OwedAmount> owed(WeekendRow weekend) {
        return exposureBesideOrder().owed(day(), WorkingDays.of(weekend, publicHolidays));
    }

    /** The same as {@link #owed} once the payments that no invoice has been set against are set against what is overdue. */
    public List<OwedAmount> owedLessCash(WeekendRow weekend) {
        return exposureBesideOrder().lessUnallocatedCash(day()).owed(day(), WorkingDays.of(weekend, publicHolidays));
    }

    /**
     * How the account stands: what is given, or worse where the credit file has proceedings that are open, or an invoice has
     * had a formal notice.
     */
    public @Nullable AccountStatus standing() {
        if (accountStatus == AccountStatus.INSOLVENCY || proceedings().findAny().isPresent()) {
            return AccountStatus.INSOLVENCY;
        }
        return exposureBesideOrder().lessUnallocatedCash(day()).inLegalCollection()
                ? AccountStatus.LEGAL
                : accountStatus;
    }

    public boolean inProceedings() {
        return standing() == AccountStatus.INSOLVENCY;
    }

    /** What was invoiced before proceedings were opened; all that is open where it is not known when they were. */
    public Money claimsBeforeProceedings() {
        LocalDate opened = proceedings().min(Comparator.naturalOrder()).orElse(null);
        return knownExposure().claimsBefore(opened, order.amount().currency());
    }

    private Stream<LocalDate> proceedings() {
        return knownOfCustomer().proceedingsOpened().filter(opened -> !opened.isAfter(day()));
    }

    /** Whether anything is overdue and undisputed, whatever payments wait to be set against it. */
    public boolean hasOverdue(WeekendRow weekend) {
        return owed(weekend).stream().anyMatch(each -> each.isOverdueBeyond(0));
    }

    /** What of a limit the class, the cover and the group carry today; a public body's class caps no limit. */
    public Money carried(CurrentLimit given, CeilingRow row) {
        Money carried = subject.type() == SubjectType.PUBLIC ? given.amount() : row.carried(coverInForce());
        return given.amount().min(carried).min(group == null ? carried : group.left());
    }

    private CountedCover coverInForce() {
        return cover != null && cover.isInForceOn(day())
                ? new CountedCover(cover.amount(), new Percentage(cover.insuredPercent()))
                : new CountedCover(Money.zero(order.amount().currency()), Percentage.of(0));
    }

    /** The first delivery after a day, of this order and of the others; null where none is known. */
    public @Nullable LocalDate firstDeliveryAfter(LocalDate day) {
        return Stream.concat(order.dates(), exposureBesideOrder().deliveries())
                .filter(day::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Days overdue that are agreed with the customer, 0 where none are. */
    public int agreedDays() {
        return toleratedOverdueDays == null ? 0 : toleratedOverdueDays;
    }

    public boolean countsAsStrategic() {
        return Boolean.TRUE.equals(strategic);
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
                        order.amounts(),
                        knownExposure().amounts(),
                        Stream.ofNullable(limit).map(CurrentLimit::amount),
                        Stream.ofNullable(cover).map(InsuranceCover::amount),
                        Stream.ofNullable(guarantees).flatMap(List::stream).map(BankGuarantee::amount),
                        Stream.ofNullable(sellerTurnover),
                        Stream.ofNullable(group).flatMap(each -> Stream.of(each.limit(), each.usedByOthers())))
                .flatMap(each -> each);
        return Stream.concat(amounts.map(Money::currency), accounts().map(Financials::currency));
    }

    private Stream<Financials> accounts() {
        return Stream.of(
                        Stream.ofNullable(knownOfCustomer().financials()),
                        Stream.ofNullable(knownOfCustomer().previousFinancials()))
                .flatMap(each -> each);
    }

    private CreditFile knownOfCustomer() {
        return creditFile == null ? CreditFile.empty() : creditFile;
    }

    private KnownExposure knownExposure() {
        return exposure == null ? KnownExposure.unknown() : exposure;
    }

    private List<BankGuarantee> withGuarantee(Money amount) {
        List<BankGuarantee> all = new ArrayList<>(guarantees == null ? List.of() : guarantees);
        all.add(new BankGuarantee(amount, order.lastDelivery(day()).plusYears(2)));
        return all;
    }

    private LocalDate day() {
        if (asOf == null) {
            throw new IllegalStateException("a request without a date cannot be cured");
        }
        return asOf;
    }
}
