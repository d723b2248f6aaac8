package io.encours.facts.orderapproval;

import io.encours.facts.NotNegative;
import io.encours.shared.Described;
import io.encours.shared.Money;
import io.encours.shared.Unit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The order that is asked about.
 *
 * @param prepaid in money that has arrived; a promise of it is none
 * @param contained whether the amounts given for the customer's exposure contain this order already, in the open orders at
 *     the checkpoint DELIVERY and in the deliveries not invoiced at INVOICE; it is then taken out of them before it is
 *     counted, so that it never counts twice
 * @param termsEndOfMonth whether the terms run to the end of the month in which they end
 * @param supply what is sold, as far as the law caps its terms
 */
@Described("The order that is asked about")
public record Order(
        @NotNull @Described("The whole order, including VAT")
        Money amount,

        @Nullable @NotNegative @Described("What of it has been paid ahead")
        Money prepaid,

        @Nullable
        @Size(max = 200)
        @Described("What is delivered when, adding up to the order; all of it now where this is not given")
        List<@Valid Delivery> deliveries,

        @Nullable
        @Min(0)
        @Max(365)
        @Described(
                value = "Payment terms, from delivery to due date; the policy's usual ones where not given",
                unit = Unit.DAYS,
                example = "45")
        Integer termsDays,

        @Nullable
        @Described(
                value =
                        "Whether the open orders (at DELIVERY) or the deliveries not invoiced (at INVOICE) contain this order; yes where not given, and never at ORDER",
                example = "true")
        Boolean contained,

        @Nullable
        @Described(
                value = "Whether the terms end only with the month in which those days have passed; no where not given",
                example = "false")
        Boolean termsEndOfMonth,

        @Nullable
        @Described(value = "What is sold, where the law caps its terms; GENERAL where not given", example = "GENERAL")
        Supply supply) {

    public Order(
            Money amount,
            @Nullable Money prepaid,
            @Nullable List<Delivery> deliveries,
            @Nullable Integer termsDays,
            @Nullable Boolean contained) {
        this(amount, prepaid, deliveries, termsDays, contained, null, null);
    }

    public Order {
        deliveries = deliveries == null || deliveries.isEmpty() ? null : List.copyOf(deliveries);
        require(amount.isPositive(), "an order is of more than zero");
        require(prepaid == null || prepaid.compareTo(amount) <= 0, "what is prepaid is at most the order");
        require(deliveries == null || total(deliveries, amount).equals(amount), "the deliveries add up to the order");
    }

    /** What has been paid ahead, zero where nothing is given. */
    public Money paidAhead() {
        return prepaid == null ? Money.zero(amount.currency()) : prepaid;
    }

    /** What has not been paid ahead. */
    public Money notPaidAhead() {
        return amount.minus(paidAhead());
    }

    /** What of it is delivered by a day. */
    public Money deliveredBy(LocalDate day) {
        return deliveries == null
                ? amount
                : total(
                        deliveries.stream()
                                .filter(each -> !each.date().isAfter(day))
                                .toList(),
                        amount);
    }

    /** What of it is delivered by a day and not paid ahead; what is paid ahead pays for what is delivered first. */
    public Money creditBy(LocalDate day) {
        Money delivered = deliveredBy(day);
        return delivered.minus(delivered.min(paidAhead()));
    }

    /** The day of the last delivery, never before another day. */
    public LocalDate lastDelivery(LocalDate atLeast) {
        return dates().filter(atLeast::isBefore).max(Comparator.naturalOrder()).orElse(atLeast);
    }

    /** The days on which something of it is delivered, where they are known. */
    public Stream<LocalDate> dates() {
        return Stream.ofNullable(deliveries).flatMap(List::stream).map(Delivery::date);
    }

    /** The order with more paid ahead. */
    Order withDeposit(Money deposit) {
        return new Order(amount, paidAhead().plus(deposit), deliveries, termsDays, contained, termsEndOfMonth, supply);
    }

    /** A smaller order: the last deliveries are the first to go, and what is prepaid is at most the order. */
    Order ofAmount(Money smaller) {
        return new Order(
                smaller,
                paidAhead().min(smaller),
                deliveries == null ? null : first(deliveries, smaller),
                termsDays,
                false,
                termsEndOfMonth,
                supply);
    }

    /** Whether its terms end with a month. */
    public boolean endsWithMonth() {
        return Boolean.TRUE.equals(termsEndOfMonth);
    }

    /** What is sold. */
    public Supply sold() {
        return supply == null ? Supply.GENERAL : supply;
    }

    Stream<Money> amounts() {
        return Stream.of(
                        Stream.of(amount),
                        Stream.ofNullable(prepaid),
                        Stream.ofNullable(deliveries).flatMap(List::stream).map(Delivery::amount))
                .flatMap(each -> each);
    }

    private static List<Delivery> first(List<Delivery> deliveries, Money amount) {
        List<Delivery> first = new ArrayList<>();
        Money rest = amount;
        for (Delivery each :
                deliveries.stream().sorted(Comparator.comparing(Delivery::date)).toList()) {
            Money part = rest.min(each.amount());
            rest = rest.minus(part);
            if (part.isPositive()) {
                first.add(new Delivery(each.date(), part));
            }
        }
        return first;
    }

    private static Money total(List<Delivery> deliveries, Money order) {
        return new Money(
                deliveries.stream()
                        .map(Delivery::amount)
                        .map(each -> each.minus(Money.zero(order.currency())).amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                order.currency());
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
