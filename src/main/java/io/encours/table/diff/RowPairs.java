package io.encours.table.diff;

import io.encours.table.DecisionTable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Follows the rows of a table from one version to the next, as {@link WorkbookDifference} tells their changes. */
public final class RowPairs {

    private RowPairs() {}

    /**
     * Which row of the older version each row of the newer one was, wherever it stood.
     *
     * @return numbers of newer rows to numbers of older ones, as a spreadsheet program shows them; rows that are new are
     *     left out
     */
    public static Map<Integer, Integer> between(DecisionTable<?, ?> before, DecisionTable<?, ?> after) {
        List<TableContent.Line> older = TableContent.of(before).rows();
        List<TableContent.Line> newer = TableContent.of(after).rows();
        Map<Integer, Integer> pairs = new TreeMap<>();
        RowAlignment.of(older, newer)
                .forEach((was, is) ->
                        pairs.put(newer.get(is).number(), older.get(was).number()));
        return pairs;
    }
}
