package io.encours.facts.dunning.guard;

import io.encours.facts.RecordedAs;
import io.encours.facts.dunning.Insolvency;
import io.encours.facts.dunning.calendar.WorkingDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Open insolvency proceedings.
 *
 * @param published when the opening was published; null where that is not known
 * @param claimsBy the last day for claims that the court has set; null where none is known
 */
@RecordedAs("dunning/proceedings")
public record Proceedings(
        @Nullable LocalDate published, @Nullable LocalDate claimsBy) {

    public Proceedings(@Nullable LocalDate published) {
        this(published, null);
    }

    public static Proceedings of(Insolvency insolvency) {
        return new Proceedings(insolvency.published(), insolvency.claimsBy());
    }

    /** As releases ask that move no end of a period. */
    public @Nullable LocalDate deadline(@Nullable Integer months) {
        return published == null || months == null ? null : published.plusMonths(months);
    }

    /** As releases ask that move no end of a period. */
    public boolean passed(@Nullable Integer months, LocalDate day) {
        LocalDate deadline = deadline(months);
        return deadline != null && deadline.isBefore(day);
    }

    /**
     * The last day to declare a claim: the one the court has set, or the end of the months from the publication. Months end
     * on the day of the same number, or on the last one of a month that has no such day; where there is no work on it, on the
     * next day with work, as the laws have it for such periods: articles 641 and 642 of the French code of civil procedure,
     * article 53 of the Belgian judicial code, § 193 of the German civil code. The day of a court stands as it was set.
     *
     * @param worked the working days of the buyer's country
     * @return null where neither is known
     */
    public @Nullable LocalDate deadline(ClaimDeadlineRow row, WorkingDays worked) {
        LocalDate end = deadline(row.months());
        if (claimsBy != null || end == null) {
            return claimsBy;
        }
        return worked.onOrAfter(end);
    }
}
