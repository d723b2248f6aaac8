package io.encours.table.index;

import java.util.List;

/**
 * One field of a question: how its values become codes, and which codes each row matches.
 *
 * @param codes of the field's values
 * @param rows for each row, in order, what it matches
 */
public record Dimension(Codes codes, List<CodeSet> rows) {

    public Dimension {
        rows = List.copyOf(rows);
    }
}
