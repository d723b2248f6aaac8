package io.encours.engine;

import io.encours.facts.RowSource;
import io.encours.shared.Described;
import java.util.List;

/**
 * A rule that fired, or a table that was asked.
 *
 * @param rule {@code score/the class follows from the score} for a rule, {@code table score/Classes} for a table
 * @param rows the rows that answered, in sheet order; always empty for a rule, and for a table that had no answer
 */
@Described("A rule that fired, or a table that was asked")
public record Firing(
        @Described(value = "The rule, or the table after the word table", example = "table credit-limit/Ceilings")
        String rule,

        @Described("The rows that answered; empty for a rule, and for a table that had no answer")
        List<RowSource> rows) {

    public Firing {
        rows = List.copyOf(rows);
    }
}
