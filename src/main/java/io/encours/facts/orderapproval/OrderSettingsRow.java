package io.encours.facts.orderapproval;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import io.encours.shared.Money;
import io.encours.shared.Percentage;
import io.encours.shared.Unit;
import org.jspecify.annotations.Nullable;

/**
 * How orders are checked. Overdue invoices that together are no more than {@code minorOverdue}, or no more than
 * {@code minorOverdueShare} of the limit, hold no order back.
 *
 * @param minorOverdue its currency is the one of the policy
 * @param horizon deliveries that far ahead count as exposure
 * @param usualTerms from delivery to due date, where the order states none: a guarantee must last that long
 * @param longestValidity how long an answer holds at most
 * @param minorOverdueDays of what is overdue by more days only {@code minorOverdue} is minor, whatever the limit; null
 *     where days do not matter
 */
public record OrderSettingsRow(
        OrderSettingsQuestion question,
        Money minorOverdue,

        @Described(value = "Minor overdue", unit = Unit.PERCENT)
        Percentage minorOverdueShare,

        @Described(value = "Horizon", unit = Unit.DAYS) int horizon,

        @Described(value = "Usual terms", unit = Unit.DAYS) int usualTerms,

        @Described(value = "Longest validity", unit = Unit.DAYS)
        int longestValidity,

        @Nullable @Described(value = "Overdue by more is minor up to the amount alone", unit = Unit.DAYS)
        Integer minorOverdueDays,

        RowSource source)
        implements Row<OrderSettingsQuestion> {}
