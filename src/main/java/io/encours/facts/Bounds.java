package io.encours.facts;

import java.math.BigDecimal;
import java.util.List;

/**
 * The values at which the answer of a table changes with a number.
 *
 * @param question the table and the number
 * @param values every bound in a row of the table, ascending; none where there is no such table or number
 */
public record Bounds(BoundsQuestion question, List<BigDecimal> values) {

    public Bounds {
        values = List.copyOf(values);
    }
}
