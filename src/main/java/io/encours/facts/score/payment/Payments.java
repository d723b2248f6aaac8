package io.encours.facts.score.payment;

import io.encours.facts.PaidInvoice;
import io.encours.facts.RecordedAs;
import io.encours.facts.dunning.calendar.WorkingDays;
import io.encours.facts.score.PaymentBehaviour;
import io.encours.shared.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a customer paid the invoices of a window of time.
 *
 * @param count invoices that count
 * @param weightedDelayDays average delay weighted by amount, to four decimals; null without invoices or in several
 *     currencies
 * @param onTimeRate share of the invoices paid on time; null without invoices
 * @param severalCurrencies whether the amounts are in more than one currency, so that they cannot weigh
 */
@RecordedAs("score/payments")
public record Payments(
        int count,
        @Nullable BigDecimal weightedDelayDays,
        @Nullable Percentage onTimeRate,
        boolean severalCurrencies) {

    /** As releases ask that know no days without work in this decision. */
    public static Payments of(List<PaidInvoice> all, LocalDate after, LocalDate until, BigDecimal onTimeDays) {
        return of(all, after, until, onTimeDays, WorkingDays.all());
    }

    /**
     * Takes the invoices paid after one day and until another, both those of a positive amount only.
     *
     * @param onTimeDays days after the due date that still count as on time
     * @param worked an invoice due on another day can be paid in time on the next of them
     */
    public static Payments of(
            List<PaidInvoice> all, LocalDate after, LocalDate until, BigDecimal onTimeDays, WorkingDays worked) {
        List<PaidInvoice> counted = all.stream()
                .filter(invoice -> invoice.amount().isPositive())
                .filter(invoice ->
                        invoice.paid().isAfter(after) && !invoice.paid().isAfter(until))
                .toList();
        if (counted.isEmpty()) {
            return new Payments(0, null, null, false);
        }
        boolean several = hasSeveralCurrencies(counted);
        return new Payments(
                counted.size(),
                several ? null : weightedDelay(counted, worked),
                onTime(counted, onTimeDays, worked),
                several);
    }

    /**
     * Puts together how the customer pays.
     *
     * @param deltas how much later than its sector it pays, or none where that is not known
     * @param indexes the index over trade experiences, or none without such
     */
    public PaymentBehaviour behaviour(PayerProfileRow profile, List<SectorDelta> deltas, List<PayerIndex> indexes) {
        return new PaymentBehaviour(
                profile.profile(),
                profile.tone(),
                count,
                weightedDelayDays,
                onTimeRate,
                deltas.stream().map(SectorDelta::days).findFirst().orElse(null),
                indexes.isEmpty() ? null : indexes.get(0).value(),
                indexes.stream().flatMap(index -> index.experiences().stream()).toList());
    }

    private static boolean hasSeveralCurrencies(List<PaidInvoice> invoices) {
        return invoices.stream()
                        .map(invoice -> invoice.amount().currency())
                        .distinct()
                        .count()
                > 1;
    }

    private static BigDecimal weightedDelay(List<PaidInvoice> invoices, WorkingDays worked) {
        BigDecimal weighted = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        for (PaidInvoice invoice : invoices) {
            BigDecimal amount = invoice.amount().amount();
            weighted = weighted.add(amount.multiply(delay(invoice, worked)));
            total = total.add(amount);
        }
        return weighted.divide(total, 4, RoundingMode.HALF_UP);
    }

    private static Percentage onTime(List<PaidInvoice> invoices, BigDecimal onTimeDays, WorkingDays worked) {
        long onTime = invoices.stream()
                .filter(invoice -> delay(invoice, worked).compareTo(onTimeDays) <= 0)
                .count();
        return Percentage.ratio(BigDecimal.valueOf(onTime), BigDecimal.valueOf(invoices.size()));
    }

    private static BigDecimal delay(PaidInvoice invoice, WorkingDays worked) {
        return BigDecimal.valueOf(worked.daysPastDue(invoice.due(), invoice.paid()));
    }
}
