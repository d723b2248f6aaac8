package io.encours.facts.dunning.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.encours.facts.RecordedAs;
import io.encours.facts.dunning.DunningItem;
import io.encours.facts.dunning.ExcludedInvoice;
import io.encours.facts.dunning.calendar.WorkingDays;
import io.encours.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The open items that may be reminded of on the day of contact.
 *
 * <p>The amount that decides the plan of an item is all that is overdue or, for an item that is not yet due, what is
 * payable on its day.
 *
 * @param overdue those payable before the day
 * @param upcoming the others, by the amount that decides their plan
 * @param overdueTotal what is overdue in all; null where nothing is
 */
@RecordedAs("dunning/ledger")
public record Ledger(
        @JsonIgnore List<DunningItem> overdue,
        @JsonIgnore SortedMap<BigDecimal, List<DunningItem>> upcoming,
        @Nullable Money overdueTotal) {

    public Ledger {
        overdue = List.copyOf(overdue);
        upcoming = Collections.unmodifiableSortedMap(new TreeMap<>(upcoming));
    }

    /**
     * What may be reminded of: the items that are not kept out, and the rest of those that are kept out in part.
     *
     * @param days working days: an invoice that is due on another one is payable on the next
     */
    public static Ledger of(List<DunningItem> items, List<ExcludedInvoice> excluded, LocalDate day, WorkingDays days) {
        Map<String, List<ExcludedInvoice>> out = excluded.stream().collect(Collectors.groupingBy(ExcludedInvoice::key));
        Map<Boolean, List<DunningItem>> byOverdue = items.stream()
                .flatMap(item -> left(item, out.getOrDefault(ExcludedInvoice.key(item), List.of())))
                .map(item -> item.on(days))
                .collect(Collectors.partitioningBy(item -> item.lastDay().isBefore(day)));
        List<DunningItem> overdue = byOverdue.getOrDefault(true, List.of());
        return new Ledger(overdue, byAmount(byOverdue.getOrDefault(false, List.of())), total(overdue));
    }

    private static Stream<DunningItem> left(DunningItem item, List<ExcludedInvoice> out) {
        return out.stream().map(ExcludedInvoice::part).allMatch(Objects::nonNull)
                ? Stream.of(out.stream()
                        .flatMap(each -> Stream.ofNullable(each.part()))
                        .reduce(item, DunningItem::less, (one, other) -> other))
                : Stream.empty();
    }

    /** The amounts for which a plan is needed. */
    public List<BigDecimal> amounts() {
        Stream<BigDecimal> ofOverdue = Stream.ofNullable(overdueTotal).map(Money::amount);
        return Stream.concat(ofOverdue, upcoming.keySet().stream()).distinct().toList();
    }

    /** The overdue items whose plan is that of an amount. */
    public List<DunningItem> overdueAt(BigDecimal amount) {
        return overdueTotal != null && overdueTotal.amount().compareTo(amount) == 0 ? overdue : List.of();
    }

    /** The items not yet due whose plan is that of an amount. */
    public List<DunningItem> upcomingAt(BigDecimal amount) {
        return upcoming.getOrDefault(amount, List.of());
    }

    /** The days on which another item becomes overdue. */
    public List<LocalDate> daysToCome() {
        return upcoming.values().stream()
                .flatMap(List::stream)
                .map(item -> item.lastDay().plusDays(1))
                .distinct()
                .toList();
    }

    private static SortedMap<BigDecimal, List<DunningItem>> byAmount(List<DunningItem> items) {
        SortedMap<LocalDate, List<DunningItem>> byDue =
                items.stream().collect(Collectors.groupingBy(DunningItem::lastDay, TreeMap::new, Collectors.toList()));
        SortedMap<BigDecimal, List<DunningItem>> byAmount = new TreeMap<>();
        byDue.values()
                .forEach(together -> byAmount.computeIfAbsent(amount(together), amount -> new ArrayList<>())
                        .addAll(together));
        return byAmount;
    }

    private static BigDecimal amount(List<DunningItem> items) {
        return items.stream().map(item -> item.invoice().open().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable Money total(List<DunningItem> items) {
        return items.stream()
                .map(item -> item.invoice().open())
                .reduce(Money::plus)
                .orElse(null);
    }
}
