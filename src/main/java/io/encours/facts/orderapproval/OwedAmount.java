package io.encours.facts.orderapproval;

import io.encours.facts.Dispute;
import io.encours.facts.OpenItem;
import io.encours.facts.dunning.calendar.WorkingDays;
import io.encours.shared.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invoice that is owed, or the total of some.
 *
 * @param component what it is to the exposure
 * @param number the invoice's number, where it is one invoice
 * @param daysOverdue how long it is overdue, from 1, if it is; absent also where that is not known
 */
public record OwedAmount(
        ExposureComponent component,
        Money amount,
        @Nullable String number,
        @Nullable Integer daysOverdue) {

    static OwedAmount of(OpenItem item, LocalDate asOf, WorkingDays worked) {
        int days = Math.toIntExact(Math.max(worked.daysPastDue(item.due(), asOf), 0));
        Dispute dispute = item.dispute();
        if (dispute != null) {
            return new OwedAmount(component(dispute.fault()), item.open(), item.number(), null);
        }
        return days == 0
                ? new OwedAmount(ExposureComponent.OPEN_NOT_DUE, item.open(), item.number(), null)
                : new OwedAmount(ExposureComponent.OVERDUE, item.open(), item.number(), days);
    }

    static OwedAmount notDue(Money amount) {
        return new OwedAmount(ExposureComponent.OPEN_NOT_DUE, amount, null, null);
    }

    static OwedAmount overdue(Money amount, @Nullable Integer days) {
        return new OwedAmount(ExposureComponent.OVERDUE, amount, null, days);
    }

    static OwedAmount disputed(DisputedAmount disputed) {
        return new OwedAmount(component(disputed.fault()), disputed.amount(), null, null);
    }

    /** Whether it is overdue, undisputed, and by more days than are agreed. */
    boolean isOverdueBeyond(int toleratedDays) {
        return component == ExposureComponent.OVERDUE
                && amount.isPositive()
                && (daysOverdue == null || daysOverdue > toleratedDays);
    }

    private static ExposureComponent component(Dispute.Fault fault) {
        return switch (fault) {
            case SELLER -> ExposureComponent.DISPUTED_SELLER_FAULT;
            case CUSTOMER -> ExposureComponent.DISPUTED_CUSTOMER_FAULT;
            case UNDECIDED -> ExposureComponent.DISPUTED_UNDECIDED;
        };
    }
}
