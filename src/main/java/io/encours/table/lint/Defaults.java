package io.encours.table.lint;

import static io.encours.table.TableCheck.MISSING_DEFAULT;

import io.encours.table.FindingCode;

/** Whether some row answers every question. */
final class Defaults implements Check {

    @Override
    public void report(Grid grid, Report report) {
        if (grid.boxes().stream().noneMatch(grid.whole()::equals)) {
            report.atSheet(
                    MISSING_DEFAULT,
                    FindingCode.MISSING_DEFAULT,
                    "no row that fits whatever no other does",
                    "a last row without conditions");
        }
    }
}
