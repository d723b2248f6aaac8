package io.encours.facts.orderapproval;

import io.encours.facts.ForTheRecord;
import io.encours.facts.LookedUp;
import io.encours.facts.NotNegative;
import io.encours.facts.OpenItem;
import io.encours.facts.dunning.calendar.WorkingDays;
import io.encours.shared.Described;
import io.encours.shared.DistinctBy;
import io.encours.shared.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the customer owes and will owe, as far as it is known. Without its invoices, one by one or in totals, there is no
 * exposure to reckon; any other part that is not given is left out and named. See {@link LookedUp}.
 */
@Described("What the customer owes and will owe, as far as it is known")
public record KnownExposure(
        @Nullable @Size(max = 5000) @DistinctBy("number") @Described("The invoices not paid, one by one")
        List<@Valid OpenItem> openItems,

        @Nullable @Valid @Described("The invoices not paid in totals, in place of openItems")
        Balance balance,

        @Nullable @NotNegative @Described("Delivered and not invoiced yet, including VAT")
        Money deliveredNotInvoiced,

        @Nullable @Size(max = 5000) @Described("Confirmed orders still to be delivered")
        List<@Valid OpenOrder> openOrders,

        @Nullable @NotNegative @Described("Payments and credit notes that no invoice has been set against")
        Money unallocatedCash,

        @Nullable
        @NotNegative
        @Described("Bills of exchange accepted and not matured; their invoices are not open items")
        Money billsAccepted,

        @Nullable @NotNegative @Described("Invoices sold without recourse; they are not open items")
        Money nonRecourseAssigned,

        @ForTheRecord
        @Nullable
        @Described(
                value =
                        "The lists that were looked up, also those in which nothing was found; an empty list that is not named here was not",
                example = "[\"openItems\"]")
        Set<ExposureList> lookedUp) {

    public KnownExposure {
        lookedUp = LookedUp.ordered(lookedUp);
        openItems = LookedUp.list(openItems, ExposureList.OPEN_ITEMS, lookedUp);
        openOrders = LookedUp.list(openOrders, ExposureList.OPEN_ORDERS, lookedUp);
        if (openItems != null && balance != null) {
            throw new IllegalArgumentException("invoices are given either as openItems or as a balance");
        }
    }

    /** Nothing is known. */
    public static KnownExposure unknown() {
        return new KnownExposure(null, null, null, null, null, null, null, null);
    }

    /** Whether it is known what has been invoiced and not paid. */
    public boolean knowsInvoices() {
        return openItems != null || balance != null;
    }

    /** As releases ask that know no days without work in this decision. */
    public List<OwedAmount> owed(LocalDate asOf) {
        return owed(asOf, WorkingDays.all());
    }

    /** The invoices not paid, as of a day; those given one by one are overdue from the day on which they can be paid. */
    public List<OwedAmount> owed(LocalDate asOf, WorkingDays worked) {
        return Stream.concat(
                        items().map(item -> OwedAmount.of(item, asOf, worked)),
                        Stream.ofNullable(balance).flatMap(Balance::owed))
                .toList();
    }

    /** The first day on which an undisputed invoice is overdue by just so many days; null where none comes to be. */
    @Nullable
    LocalDate firstOverdueBy(int days, LocalDate asOf, WorkingDays worked) {
        return Stream.concat(
                        items().filter(item -> item.dispute() == null)
                                .map(OpenItem::due)
                                .map(worked::onOrAfter),
                        Stream.ofNullable(balance).flatMap(totals -> totals.oldestDue(asOf)))
                .map(due -> due.plusDays(days))
                .filter(day -> !day.isBefore(asOf))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether a formal notice has been served for an invoice, or one has been handed over. */
    boolean inLegalCollection() {
        return items().anyMatch(OpenItem::inLegalCollection);
    }

    /** What was invoiced before a day; all of it where the day is not known. */
    Money claimsBefore(@Nullable LocalDate day, Currency currency) {
        Stream<Money> claims = Stream.concat(
                items().filter(item -> day == null || item.isFromBefore(day)).map(OpenItem::open),
                Stream.ofNullable(balance).flatMap(Balance::amounts));
        return claims.reduce(Money.zero(currency), Money::plus);
    }

    /** When the invoices that are known one by one are due. */
    public Stream<LocalDate> dueDates() {
        return items().map(OpenItem::due);
    }

    Stream<LocalDate> deliveries() {
        return Stream.ofNullable(openOrders).flatMap(List::stream).flatMap(each -> Stream.ofNullable(each.delivery()));
    }

    /** What is left after a payment; a list of which nothing is left has still been looked up. */
    KnownExposure paid(Money payment, LocalDate asOf) {
        return new KnownExposure(
                openItems == null ? null : Payment.of(payment, asOf).on(openItems),
                balance == null ? null : balance.paid(payment),
                deliveredNotInvoiced,
                openOrders,
                unallocatedCash,
                billsAccepted,
                nonRecourseAssigned,
                null);
    }

    /** What is left once the payments that no invoice has been set against are set against what is overdue. */
    public KnownExposure lessUnallocatedCash(LocalDate asOf) {
        return unallocatedCash == null ? this : paid(unallocatedCash, asOf);
    }

    /** The same without an order that the open orders contain: those delivered first are taken out. */
    KnownExposure withoutOpenOrder(Money order) {
        return openOrders == null ? this : withOpenOrders(TakenOut.from(openOrders, order));
    }

    /** The same without an order that the deliveries not invoiced contain. */
    KnownExposure withoutDelivered(Money order) {
        return deliveredNotInvoiced == null
                ? this
                : withDelivered(deliveredNotInvoiced.minus(order.min(deliveredNotInvoiced)));
    }

    /** Whether every amount is in a currency. */
    public boolean isAllIn(Currency currency) {
        return amounts().map(Money::currency).allMatch(currency::equals);
    }

    /** Every amount, of whatever kind. */
    public Stream<Money> amounts() {
        return Stream.of(
                        items().flatMap(KnownExposure::amounts),
                        Stream.ofNullable(balance).flatMap(Balance::amounts),
                        Stream.ofNullable(openOrders).flatMap(List::stream).map(OpenOrder::amount),
                        Stream.ofNullable(deliveredNotInvoiced),
                        Stream.ofNullable(unallocatedCash),
                        Stream.ofNullable(billsAccepted),
                        Stream.ofNullable(nonRecourseAssigned))
                .flatMap(each -> each);
    }

    private Stream<OpenItem> items() {
        return Stream.ofNullable(openItems).flatMap(List::stream);
    }

    private static Stream<Money> amounts(OpenItem item) {
        return Stream.concat(Stream.of(item.open()), Stream.ofNullable(item.invoiced()));
    }

    private KnownExposure withOpenOrders(List<OpenOrder> orders) {
        return new KnownExposure(
                openItems,
                balance,
                deliveredNotInvoiced,
                orders,
                unallocatedCash,
                billsAccepted,
                nonRecourseAssigned,
                null);
    }

    private KnownExposure withDelivered(Money delivered) {
        return new KnownExposure(
                openItems, balance, delivered, openOrders, unallocatedCash, billsAccepted, nonRecourseAssigned, null);
    }
}
