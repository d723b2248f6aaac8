package io.encours.facts.orderapproval;

import io.encours.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Takes an order out of the open orders that contain it: it is being delivered, so what is delivered first is it. */
final class TakenOut {

    private static final Comparator<OpenOrder> FIRST_DELIVERED =
            Comparator.comparing(OpenOrder::delivery, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    private TakenOut() {}

    static List<OpenOrder> from(List<OpenOrder> orders, Money order) {
        List<OpenOrder> left = new ArrayList<>();
        Money rest = order;
        for (OpenOrder each : orders.stream().sorted(FIRST_DELIVERED).toList()) {
            Money out = rest.min(each.amount());
            rest = rest.minus(out);
            if (each.amount().compareTo(out) > 0) {
                left.add(new OpenOrder(each.amount().minus(out), each.delivery()));
            }
        }
        return left;
    }
}
