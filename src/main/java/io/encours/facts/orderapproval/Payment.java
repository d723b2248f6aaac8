package io.encours.facts.orderapproval;

import io.encours.facts.OpenItem;
import io.encours.shared.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A payment that is set against undisputed invoices past their due date, the oldest first; what is more than they are is
 * left. An invoice that is not overdue because its due date was a day without work comes after all that are.
 */
record Payment(Money amount, LocalDate on) {

    static Payment of(Money amount, LocalDate on) {
        return new Payment(amount, on);
    }

    List<OpenItem> on(List<OpenItem> items) {
        List<OpenItem> overdue = items.stream()
                .filter(this::isPaid)
                .sorted(Comparator.comparing(OpenItem::due).thenComparing(OpenItem::number))
                .toList();
        return Stream.concat(items.stream().filter(item -> !isPaid(item)), left(overdue))
                .toList();
    }

    private boolean isPaid(OpenItem item) {
        return item.dispute() == null && item.due().isBefore(on);
    }

    private Stream<OpenItem> left(List<OpenItem> overdue) {
        Stream.Builder<OpenItem> left = Stream.builder();
        Money rest = amount;
        for (OpenItem item : overdue) {
            Money paid = rest.min(item.open());
            rest = rest.minus(paid);
            Stream.ofNullable(less(item, paid)).forEach(left);
        }
        return left.build();
    }

    private static @Nullable OpenItem less(OpenItem item, Money paid) {
        Money open = item.open().minus(paid);
        return open.isPositive() ? item.leaving(open) : null;
    }
}
