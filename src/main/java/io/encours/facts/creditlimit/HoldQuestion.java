package io.encours.facts.creditlimit;

import io.encours.facts.LegalEventKind;
import io.encours.facts.ProceedingNature;
import io.encours.facts.Question;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import org.jspecify.annotations.Nullable;

/** Does something hold the limit? */
public record HoldQuestion(
        @Described("Cause") HoldCause cause,

        @Nullable @Described("Legal event") LegalEventKind event,

        @Nullable @Described("Nature") ProceedingNature nature,

        @Nullable @Described(value = "Overdue", unit = Unit.DAYS)
        Integer days)
        implements Question {

    public static HoldQuestion of(HoldCause cause) {
        return new HoldQuestion(cause, null, null, null);
    }

    public static HoldQuestion of(LegalEventKind event, @Nullable ProceedingNature nature) {
        return new HoldQuestion(HoldCause.LEGAL_EVENT, event, nature, null);
    }

    /** What invoices that have been overdue for so many days do; for a time that is not known where that is null. */
    public static HoldQuestion overdue(@Nullable Integer days) {
        return days == null
                ? of(HoldCause.OVERDUE_OF_UNKNOWN_AGE)
                : new HoldQuestion(HoldCause.OVERDUE, null, null, days);
    }
}
