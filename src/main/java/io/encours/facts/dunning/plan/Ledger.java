package io.encours.facts.dunning.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.encours.facts.dunning.DunningItem;
import io.encours.facts.dunning.ExcludedInvoice;
import io.encours.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The open items that may be reminded of on the day of contact.
 *
 * @param overdue those due before the day
 * @param upcoming the others
 * @param overdueTotal what is overdue in all; null where nothing is
 */
public record Ledger(
        @JsonIgnore List<DunningItem> overdue,
        @JsonIgnore List<DunningItem> upcoming,
        @Nullable Money overdueTotal) {

    public Ledger {
        overdue = List.copyOf(overdue);
        upcoming = List.copyOf(upcoming);
    }

    public static Ledger of(List<DunningItem> items, List<ExcludedInvoice> excluded, LocalDate day) {
        List<DunningItem> included = items.stream()
                .filter(item -> excluded.stream().noneMatch(each -> each.of(item)))
                .toList();
        List<DunningItem> overdue =
                included.stream().filter(item -> item.due().isBefore(day)).toList();
        return new Ledger(
                overdue,
                included.stream().filter(item -> !item.due().isBefore(day)).toList(),
                total(overdue));
    }

    /** Every item. */
    @JsonIgnore
    public List<DunningItem> items() {
        return Stream.concat(overdue.stream(), upcoming.stream()).toList();
    }

    /** The amounts for which a plan is needed. */
    public List<BigDecimal> amounts() {
        return items().stream().map(this::basis).distinct().toList();
    }

    /** The amount that decides the plan of an item: all that is overdue, or what falls due on its day. */
    public BigDecimal basis(DunningItem item) {
        Money overdueAmount = overdueTotal;
        return overdueAmount != null && overdue.contains(item)
                ? overdueAmount.amount()
                : upcoming.stream()
                        .filter(other -> other.due().equals(item.due()))
                        .map(other -> other.invoice().open().amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable Money total(List<DunningItem> items) {
        return items.stream()
                .map(item -> item.invoice().open())
                .reduce(Money::plus)
                .orElse(null);
    }
}
