package io.encours.facts.score.payment;

import io.encours.facts.RecordedAs;
import io.encours.facts.dunning.calendar.WorkingDays;
import io.encours.facts.orderapproval.KnownExposure;
import io.encours.facts.orderapproval.OverdueStanding;
import io.encours.shared.Money;
import java.time.LocalDate;

/** What is overdue today, neither disputed nor paid by cash that is at hand, beyond a minor amount. */
@RecordedAs("score/open-overdue")
public record OpenOverdue(OverdueStanding standing) {

    /**
     * What is overdue on a day.
     *
     * @param minor up to which nothing counts
     */
    public static OpenOverdue of(KnownExposure exposure, LocalDate asOf, WorkingDays worked, Money minor) {
        return new OpenOverdue(
                OverdueStanding.of(exposure.lessUnallocatedCash(asOf).owed(asOf, worked), 0, minor));
    }

    public boolean counts() {
        Money counted = standing.counted();
        return counted != null && counted.isPositive();
    }
}
