package io.encours.facts.orderapproval;

import io.encours.facts.Row;
import io.encours.facts.RowSource;
import io.encours.shared.Described;
import io.encours.shared.Unit;

/**
 * An age up to which an answer holds.
 *
 * @param days overdue; an invoice that is older may change the answer
 */
public record AgeingRow(
        AgeingQuestion question,

        @Described(value = "Overdue up to", unit = Unit.DAYS)
        int days,

        RowSource source) implements Row<AgeingQuestion> {}
