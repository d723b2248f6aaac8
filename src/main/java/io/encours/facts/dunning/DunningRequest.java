package io.encours.facts.dunning;

import io.encours.facts.CreditFile;
import io.encours.facts.ExchangeRate;
import io.encours.facts.ForTheRecord;
import io.encours.facts.LookedUp;
import io.encours.facts.NotNegative;
import io.encours.facts.Request;
import io.encours.facts.RiskClass;
import io.encours.facts.Subject;
import io.encours.facts.SubjectType;
import io.encours.facts.dunning.calendar.PublicHolidays;
import io.encours.facts.dunning.calendar.WeekendRow;
import io.encours.facts.dunning.calendar.WorkingDays;
import io.encours.facts.dunning.guard.PromiseQuestion;
import io.encours.facts.score.PayerProfile;
import io.encours.facts.score.ScoreRequest;
import io.encours.facts.segment.SalesRank;
import io.encours.facts.segment.Segment;
import io.encours.shared.Described;
import io.encours.shared.DistinctBy;
import io.encours.shared.LegalEntity;
import io.encours.shared.Money;
import io.encours.shared.Unit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is the next reminder to this customer? Open items are enough; what is missing is named in the answer. Every
 * amount is in the currency of the policy.
 */
@Described("What is the next reminder to this customer? Open items are enough; what is missing is named in the answer")
public record DunningRequest(
        @NotNull @Valid @Described("Who is to be reminded") Subject subject,

        @Nullable @Described(value = "The selling company, where it matters", example = "FR01")
        LegalEntity entity,

        @Nullable @Described(value = "The date of the run; today where it is not given", example = "2026-11-21")
        LocalDate asOf,

        @Nullable @Described(value = "The segment; derived where it is not given", example = "STANDARD")
        Segment segment,

        @Nullable @Described(value = "Rank by annual sales, for the segment", example = "B")
        SalesRank salesRank,

        @Nullable
        @Described(
                value = "The class of a score already made, for the segment; derived where it is not given",
                example = "C")
        RiskClass riskClass,

        @Nullable
        @Described(
                value = "Whether the seller calls it strategic, for the segment; no where not given",
                example = "false")
        Boolean strategic,

        @Nullable
        @Described(value = "How the customer pays; derived from the credit file where not given", example = "LATE")
        PayerProfile payerProfile,

        @Valid @Nullable @Described("What is known of the customer, where class or profile are to be derived")
        CreditFile creditFile,

        @NotNull
        @Size(max = 1000)
        @DistinctBy("invoice.number")
        @Described("Every open item of the customer, due or not")
        List<@Valid DunningItem> items,

        @Nullable @NotNegative @Described("Payments of the customer that are not yet matched with invoices")
        Money unallocatedCash,

        @Nullable @Size(max = 1000) @Described("Contacts about money of the last months")
        List<@Valid Contact> contacts,

        @Valid
        @Nullable
        @Described(
                "The last step towards the customer as a whole, for books that keep none by invoice; it counts for invoices overdue then")
        TakenStep lastStep,

        @Valid @Nullable @Described("Insolvency proceedings, where any are open")
        Insolvency insolvency,

        @Valid @Nullable @Described("Public holidays of the buyer's country; looked up where not given")
        PublicHolidays publicHolidays,

        @ForTheRecord
        @Nullable
        @Described(
                value =
                        "The lists that were looked up, also those in which nothing was found; an empty list that is not named here was not",
                example = "[\"contacts\"]")
        Set<DunningList> lookedUp,

        @Nullable
        @Size(max = 50)
        @DistinctBy({"from", "to"})
        @Described("What other currencies than the policy's are worth; amounts are converted at these rates")
        List<@Valid ExchangeRate> exchangeRates,

        @Nullable
        @Min(0)
        @Max(100)
        @Described(
                value = "Share of its earlier promises that the customer has kept; as if all where not given",
                unit = Unit.PERCENT,
                example = "80")
        Integer promisesKeptPercent,

        @Nullable
        @Min(0)
        @Max(1000)
        @Described(value = "Promises broken within six months, beside those of the items", example = "1")
        Integer brokenPromises)
        implements Request {

    public DunningRequest {
        items = List.copyOf(items);
        exchangeRates = exchangeRates == null ? null : List.copyOf(exchangeRates);
        lookedUp = LookedUp.ordered(lookedUp);
        contacts = LookedUp.list(contacts, DunningList.CONTACTS, lookedUp);
    }

    /** As releases ask that know no exchange rates. */
    public DunningRequest(
            Subject subject,
            @Nullable LegalEntity entity,
            @Nullable LocalDate asOf,
            @Nullable Segment segment,
            @Nullable SalesRank salesRank,
            @Nullable RiskClass riskClass,
            @Nullable Boolean strategic,
            @Nullable PayerProfile payerProfile,
            @Nullable CreditFile creditFile,
            List<DunningItem> items,
            @Nullable Money unallocatedCash,
            @Nullable List<Contact> contacts,
            @Nullable TakenStep lastStep,
            @Nullable Insolvency insolvency,
            @Nullable PublicHolidays publicHolidays,
            @Nullable Set<DunningList> lookedUp) {
        this(
                subject,
                entity,
                asOf,
                segment,
                salesRank,
                riskClass,
                strategic,
                payerProfile,
                creditFile,
                items,
                unallocatedCash,
                contacts,
                lastStep,
                insolvency,
                publicHolidays,
                lookedUp,
                null,
                null,
                null);
    }

    @Override
    public DunningRequest at(LocalDate date) {
        return with(date, publicHolidays);
    }

    @Override
    public DunningRequest observing(PublicHolidays holidays) {
        return with(asOf, holidays);
    }

    @Override
    public Stream<LocalDate> countedFrom() {
        return Stream.of(
                        items.stream().map(DunningItem::due),
                        Stream.ofNullable(insolvency).flatMap(each -> Stream.ofNullable(each.published())),
                        Stream.ofNullable(creditFile).flatMap(CreditFile::dueDates),
                        Stream.ofNullable(creditFile).flatMap(CreditFile::proceedingsOpened))
                .flatMap(each -> each);
    }

    private DunningRequest with(@Nullable LocalDate date, @Nullable PublicHolidays holidays) {
        return new DunningRequest(
                subject,
                entity,
                date,
                segment,
                salesRank,
                riskClass,
                strategic,
                payerProfile,
                creditFile,
                items,
                unallocatedCash,
                contacts,
                lastStep,
                insolvency,
                holidays,
                lookedUp,
                exchangeRates,
                promisesKeptPercent,
                brokenPromises);
    }

    /**
     * What the table of promises is asked about the promise for an item.
     *
     * @param graceDays after which a promise that was not kept counts as broken
     */
    public PromiseQuestion promiseOf(DunningItem item, int graceDays) {
        Promise promise = Objects.requireNonNull(item.promise());
        LocalDate day = Objects.requireNonNull(asOf);
        long broken = items.stream()
                .map(DunningItem::promise)
                .filter(each -> each != null && each.date().plusDays(graceDays).isBefore(day))
                .count();
        return new PromiseQuestion(
                item.number(),
                Math.toIntExact(ChronoUnit.DAYS.between(day, promise.date())),
                promise.parts(),
                promisesKeptPercent == null ? 100 : promisesKeptPercent,
                Math.toIntExact(broken) + (brokenPromises == null ? 0 : brokenPromises),
                riskClass == null ? RiskClass.NR : riskClass);
    }

    /** Whether a formal notice has been served, or something has been handed over. */
    public boolean inLegalCollection() {
        return items.stream()
                .filter(item -> item.invoice().dispute() == null)
                .map(this::lastStepOf)
                .filter(Objects::nonNull)
                .anyMatch(taken -> taken.step().isLegal());
    }

    /** The first day on which it can be paid what falls due on a day. */
    public LocalDate payableOn(LocalDate due, WeekendRow weekend) {
        return WorkingDays.of(weekend, publicHolidays).onOrAfter(due);
    }

    /** Whether the class or the profile has to be, and can be, derived by a score. */
    public boolean scoreWanted() {
        return creditFile != null && (payerProfile == null || classWanted());
    }

    /** Whether only a class can tell the segment. */
    public boolean classWanted() {
        return segment == null && riskClass == null;
    }

    /** The question how good the customer is, for a caller that gives neither class nor profile. */
    public ScoreRequest scoreRequest() {
        return new ScoreRequest(
                subject, entity, asOf, creditFile == null ? CreditFile.empty() : creditFile, publicHolidays);
    }

    public boolean publicBuyer() {
        return subject.type() == SubjectType.PUBLIC;
    }

    public boolean calledStrategic() {
        return Boolean.TRUE.equals(strategic);
    }

    /** The last day of contact, or of a step taken; null where there was none or none is known. */
    public @Nullable LocalDate lastContact() {
        Stream<LocalDate> steps = Stream.concat(
                Stream.ofNullable(lastStepDate()),
                items.stream()
                        .map(DunningItem::lastStep)
                        .filter(Objects::nonNull)
                        .map(TakenStep::date));
        Stream<LocalDate> days = contacts == null ? steps : contacts.stream().map(Contact::date);
        return days.max(LocalDate::compareTo).orElse(null);
    }

    private @Nullable LocalDate lastStepDate() {
        return lastStep == null ? null : lastStep.date();
    }

    /** The last step for an item: its own, or the customer's if the item was overdue then. */
    public @Nullable TakenStep lastStepOf(DunningItem item) {
        boolean customers =
                item.lastStep() == null && lastStep != null && item.lastDay().isBefore(lastStep.date());
        return customers ? lastStep : item.lastStep();
    }

    /** Whether it is known which step an item has reached, if only that it has reached none. */
    public boolean knowsStepOf(DunningItem item) {
        return contacts != null || lastStepOf(item) != null;
    }

    /** Whether all amounts are in one currency, and in that of another amount where there is one. */
    public boolean inCurrencyOf(@Nullable Money other) {
        Stream<Money> amounts =
                Stream.concat(Stream.of(unallocatedCash, other), items.stream().flatMap(DunningItem::amounts));
        return amounts.filter(Objects::nonNull).map(Money::currency).distinct().count() <= 1;
    }
}
