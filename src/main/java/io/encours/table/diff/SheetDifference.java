package io.encours.table.diff;

import io.encours.shared.Described;
import java.util.List;

/**
 * What changed in one sheet of rows: a decision table, or the tests.
 *
 * @param sheet its name
 * @param change whether the sheet itself is new, no more, or there before and after
 * @param technical what its hidden rows say otherwise: what the table promises, its columns
 * @param rows in the order of the newer sheet, what is no more where it stood
 */
@Described("What changed in one sheet of rows: a decision table, or the tests")
public record SheetDifference(
        @Described(value = "Its name", example = "Ceilings") String sheet,

        @Described(value = "Whether the sheet is new, no more, or there before and after", example = "CHANGED")
        Change change,

        @Described("What its hidden rows say otherwise") List<EntryDifference> technical,

        @Described("The rows that changed, in the order of the newer sheet")
        List<RowDifference> rows) {

    public SheetDifference {
        technical = List.copyOf(technical);
        rows = List.copyOf(rows);
    }

    boolean isEmpty() {
        return change == Change.CHANGED && technical.isEmpty() && rows.isEmpty();
    }
}
