package io.encours.table.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that is not as it was.
 *
 * @param change MOVED if nothing but its place changed; a row that moved and changed is CHANGED
 * @param rowBefore its number in the older workbook, as a spreadsheet program shows it; null for one that is new
 * @param rowAfter its number in the newer workbook; null for one that is no more
 * @param moved whether it stands elsewhere among the rows that stayed
 * @param cells the cells that changed; for a row that is new or no more, those that are not empty
 */
public record RowDifference(
        Change change,
        @Nullable Integer rowBefore,
        @Nullable Integer rowAfter,
        boolean moved,
        List<CellDifference> cells) {

    public RowDifference {
        cells = List.copyOf(cells);
    }
}
