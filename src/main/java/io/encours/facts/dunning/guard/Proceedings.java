package io.encours.facts.dunning.guard;

import io.encours.facts.dunning.Insolvency;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Open insolvency proceedings.
 *
 * @param published when the opening was published; null where that is not known
 */
public record Proceedings(@Nullable LocalDate published) {

    public static Proceedings of(Insolvency insolvency) {
        return new Proceedings(insolvency.published());
    }

    /** The last day to declare a claim; null where the publication or the months are not known. */
    public @Nullable LocalDate deadline(@Nullable Integer months) {
        return published == null || months == null ? null : published.plusMonths(months);
    }

    public boolean passed(@Nullable Integer months, LocalDate day) {
        LocalDate deadline = deadline(months);
        return deadline != null && deadline.isBefore(day);
    }
}
