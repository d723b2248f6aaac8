package io.encours.facts;

import io.encours.shared.Described;
import io.encours.shared.DistinctBy;
import io.encours.shared.InOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a customer. Every part may be missing; what is missing lowers the confidence and is named.
 *
 * <p>A list that was looked up and in which nothing was found is not the same as one that was not: a customer without
 * legal events is better than one nobody has checked. See {@link LookedUp}.
 */
@Described("What is known of the customer; any part may be missing")
@InOrder(first = "previousFinancials.periodEnd", then = "financials.periodEnd", strictly = true)
public record CreditFile(
        @Valid @Nullable @Described("The company as the registry shows it")
        Company company,

        @Valid @Nullable @Described("The last annual accounts")
        Financials financials,

        @Valid @Nullable @Described("The annual accounts before the last ones, for trends")
        Financials previousFinancials,

        @Valid @Nullable @Described("What is usual in the customer's sector")
        SectorFigures sector,

        @Nullable @Size(max = 5000) @DistinctBy("number") @Described("Invoices of ours that the customer has paid")
        List<@Valid PaidInvoice> paidInvoices,

        @Nullable @Size(max = 1000) @Described("How the customer pays other suppliers")
        List<@Valid TradeExperience> tradeExperiences,

        @Nullable @Size(max = 50) @DistinctBy({"provider", "date"}) @Described("Grades of agencies and insurers")
        List<@Valid ExternalRating> externalRatings,

        @Nullable @Size(max = 200) @DistinctBy({}) @Described("Legal events and privileges on public record")
        List<@Valid LegalEvent> legalEvents,

        @Nullable @Size(max = 200) @DistinctBy({}) @Described("What sales and order handling heard in the field")
        List<@Valid FieldSignal> fieldSignals,

        @Valid @Nullable @Described("The state-guaranteed loan the customer still has to repay")
        StateGuaranteedLoan stateGuaranteedLoan,

        @ForTheRecord
        @Nullable
        @Described(
                value =
                        "The lists that were looked up, also those in which nothing was found; an empty list that is not named here was not",
                example = "[\"legalEvents\"]")
        Set<CreditFileList> lookedUp) {

    public CreditFile {
        lookedUp = LookedUp.ordered(lookedUp);
        paidInvoices = LookedUp.list(paidInvoices, CreditFileList.PAID_INVOICES, lookedUp);
        tradeExperiences = LookedUp.list(tradeExperiences, CreditFileList.TRADE_EXPERIENCES, lookedUp);
        externalRatings = LookedUp.list(externalRatings, CreditFileList.EXTERNAL_RATINGS, lookedUp);
        legalEvents = LookedUp.list(legalEvents, CreditFileList.LEGAL_EVENTS, lookedUp);
        fieldSignals = LookedUp.list(fieldSignals, CreditFileList.FIELD_SIGNALS, lookedUp);
    }

    /** A customer of whom nothing is known. */
    public static CreditFile empty() {
        return new CreditFile(null, null, null, null, null, null, null, null, null, null, null);
    }

    /** When the invoices that the customer has paid were due. */
    public Stream<LocalDate> dueDates() {
        return Stream.ofNullable(paidInvoices).flatMap(List::stream).map(PaidInvoice::due);
    }

    /** The figures in it that cannot all be right on a day. */
    public List<Contradiction> contradictions(LocalDate asOf) {
        return Contradiction.in(this, asOf);
    }

    /** The closing date of the last accounts there are, published or handed over; null where none is known. */
    public @Nullable LocalDate lastAccounts() {
        return Stream.of(
                        Stream.ofNullable(company).map(Company::lastPublishedAccounts),
                        Stream.ofNullable(financials).map(Financials::periodEnd))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    /** When insolvency proceedings that are open were published. */
    public Stream<LocalDate> proceedingsOpened() {
        return Stream.ofNullable(legalEvents)
                .flatMap(List::stream)
                .filter(event -> event.kind() == LegalEventKind.INSOLVENCY_PROCEEDING)
                .filter(event -> event.status() == LegalEventStatus.OPEN)
                .filter(event -> event.nature() != ProceedingNature.PLAN)
                .map(LegalEvent::date);
    }
}
