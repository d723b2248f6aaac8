package io.encours.facts.orderapproval;

import io.encours.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures an answer rests on, for the texts of its reason.
 *
 * @param deposit asked, where one is
 */
public record OrderFigures(
        @Nullable Money deposit,
        CountedLimit limit,
        List<OrderExposure> exposure,
        LimitUse use,
        OverdueStanding overdue) {

    public OrderFigures {
        exposure = List.copyOf(exposure);
    }

    /** Whatever is known, by the name it has in a text. */
    public Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        add(values, "deposit", deposit);
        add(values, "limit", limit.amount());
        exposure.forEach(each -> add(values, "exposure", each.after()));
        add(values, "use", LimitUse.shown(use.after()));
        add(values, "insured", LimitUse.shown(use.insured()));
        add(values, "overdue", overdue.counted());
        add(values, "days", overdue.days());
        values.put("ids", overdue.invoices());
        return values;
    }

    /** The same with what the exposure is above the limit. */
    public Map<String, Object> valuesWithOverrun() {
        Map<String, Object> values = values();
        add(values, "overrun", use.overrun());
        return values;
    }

    private static void add(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
