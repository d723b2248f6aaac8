package io.encours.table.diff;

import io.encours.page.PageTexts;
import io.encours.shared.Described;
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
@Described("A row that is not as it was")
public record RowDifference(
        @Described(value = "What became of it; MOVED if nothing but its place changed", example = "CHANGED")
        Change change,

        @Nullable @Described(value = "Its number in the older workbook; absent for a new one", example = "18")
        Integer rowBefore,

        @Nullable @Described(value = "Its number in the newer workbook; absent for one that is no more", example = "19")
        Integer rowAfter,

        @Described(value = "Whether it stands elsewhere among the rows that stayed", example = "false")
        boolean moved,

        @Described("The cells that changed; of a row that is new or no more, those that are not empty")
        List<CellDifference> cells) {

    public RowDifference {
        cells = List.copyOf(cells);
    }

    String changeIn(PageTexts texts) {
        boolean also = moved && change != Change.MOVED;
        return change.in(texts) + (also ? ", " + Change.MOVED.in(texts) : "");
    }
}
