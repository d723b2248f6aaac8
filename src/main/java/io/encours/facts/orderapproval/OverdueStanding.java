package io.encours.facts.orderapproval;

import io.encours.facts.RecordedAs;
import io.encours.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a customer stands with its undisputed overdue invoices.
 *
 * <p>What counts is the age by which more than the minor amount is overdue: invoices are added up from the oldest on, and
 * the first one that brings the sum above the minor amount gives the days. So one forgotten small invoice holds no order
 * back, and many small ones together do.
 *
 * @param known whether the invoices are known
 * @param total all that is overdue and undisputed
 * @param counted what of it counts: all that is overdue by more days than agreed, zero where that is minor
 * @param days of the invoice that makes more than the minor amount overdue; 0 where nothing counts; absent where unknown
 * @param minor up to which nothing counts
 * @param invoices numbers of the oldest invoices up to the one that gives the days
 */
@RecordedAs("order-approval/overdue-standing")
public record OverdueStanding(
        boolean known,
        @Nullable Money total,
        @Nullable Money counted,
        @Nullable Integer days,
        Money minor,
        List<String> invoices) {

    private static final Comparator<OwedAmount> OLDEST_FIRST = Comparator.comparing(
                    OwedAmount::daysOverdue, Comparator.nullsFirst(Comparator.<Integer>reverseOrder()))
            .thenComparing(OwedAmount::number, Comparator.nullsFirst(Comparator.<String>naturalOrder()));

    public OverdueStanding {
        invoices = List.copyOf(invoices);
    }

    /** Where it is not known what has been invoiced. */
    public static OverdueStanding unknown(Money minor) {
        return new OverdueStanding(false, null, null, null, minor, List.of());
    }

    /**
     * How a customer stands.
     *
     * @param owed all invoices not paid
     * @param agreedDays invoices overdue by no more days do not count
     */
    public static OverdueStanding of(List<OwedAmount> owed, int agreedDays, Money minor) {
        return of(owed, agreedDays, minor, null, minor);
    }

    /**
     * How a customer stands where less of what is overdue for long is minor.
     *
     * @param owed all invoices not paid
     * @param agreedDays invoices overdue by no more days do not count
     * @param minorDays of what is overdue by more days, only {@code small} is minor; null where days do not matter
     */
    public static OverdueStanding of(
            List<OwedAmount> owed, int agreedDays, Money minor, @Nullable Integer minorDays, Money small) {
        Money total = sum(owed.stream().filter(each -> each.isOverdueBeyond(0)).toList(), minor);
        List<OwedAmount> counting = owed.stream()
                .filter(each -> each.isOverdueBeyond(agreedDays))
                .sorted(OLDEST_FIRST)
                .toList();
        Money counted = sum(counting, minor);
        List<OwedAmount> old = minorDays == null
                ? List.of()
                : counting.stream()
                        .filter(each -> each.isOverdueBeyond(minorDays))
                        .toList();
        if (sum(old, minor).compareTo(small) > 0) {
            return counted(total, counted, minor, oldest(old, small));
        }
        return counted.compareTo(minor) <= 0
                ? new OverdueStanding(true, total, Money.zero(minor.currency()), 0, minor, List.of())
                : counted(total, counted, minor, oldest(counting, minor));
    }

    /** What counts, in exact percent of a limit; absent where either is not known. */
    public @Nullable BigDecimal shareOf(@Nullable Money limit) {
        return counted == null || limit == null ? null : LimitUse.percent(counted, limit);
    }

    /** Whether there is overdue that does not count, because it is minor or agreed. */
    public boolean leftOut() {
        return known && total != null && total.isPositive() && counted != null && counted.isZero();
    }

    private static OverdueStanding counted(Money total, Money counted, Money minor, List<OwedAmount> oldest) {
        List<String> numbers = new ArrayList<>();
        oldest.stream().map(OwedAmount::number).forEach(number -> addKnown(numbers, number));
        return new OverdueStanding(
                true, total, counted, oldest.get(oldest.size() - 1).daysOverdue(), minor, numbers);
    }

    private static void addKnown(List<String> numbers, @Nullable String number) {
        if (number != null) {
            numbers.add(number);
        }
    }

    /** The oldest, up to the one that brings their sum above the minor amount. */
    private static List<OwedAmount> oldest(List<OwedAmount> oldestFirst, Money minor) {
        List<OwedAmount> oldest = new ArrayList<>();
        Money sum = Money.zero(minor.currency());
        for (OwedAmount each : oldestFirst) {
            oldest.add(each);
            sum = sum.plus(each.amount());
            if (sum.compareTo(minor) > 0) {
                break;
            }
        }
        return oldest;
    }

    private static Money sum(List<OwedAmount> owed, Money like) {
        return owed.stream().map(OwedAmount::amount).reduce(Money.zero(like.currency()), Money::plus);
    }
}
