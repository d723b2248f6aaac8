package io.encours.rulebook.history;

import io.encours.rulebook.release.NoSuchReleaseException;
import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.Releases;
import io.encours.table.DecisionTable;
import io.encours.table.TableRow;
import java.util.List;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Since which release rows of tables stand as they do. */
@Component
@NamedInterface("history")
public class RowOrigins {

    private final Releases releases;
    private final WorkbookVersions workbooks;

    RowOrigins(Releases releases, WorkbookVersions workbooks) {
        this.releases = releases;
        this.workbooks = workbooks;
    }

    /**
     * The release that brought a row as it is, wherever in its sheet it stood before.
     *
     * @param number of a release that has the row
     * @param table of that release
     * @param row of that table
     */
    public Release of(int number, DecisionTable<?, ?> table, TableRow row) {
        Release origin = release(number);
        Optional<Release> before = before(origin, table);
        while (before.isPresent() && has(before.get(), table, row)) {
            origin = before.get();
            before = before(origin, table);
        }
        return origin;
    }

    /** The release before; one whose workbook is damaged tells nothing. */
    private Optional<Release> before(Release release, DecisionTable<?, ?> table) {
        Optional<Release> before = releases.get(release.number() - 1);
        while (before.isPresent() && workbooks.isDamaged(before.get(), table.workbook())) {
            before = releases.get(before.get().number() - 1);
        }
        return before;
    }

    private boolean has(Release release, DecisionTable<?, ?> table, TableRow row) {
        return workbooks
                .table(release, table)
                .filter(older -> has(older.rows(), row))
                .isPresent();
    }

    private static boolean has(List<TableRow> rows, TableRow row) {
        return rows.stream().anyMatch(each -> each.cells().equals(row.cells()));
    }

    private Release release(int number) {
        return releases.get(number).orElseThrow(() -> NoSuchReleaseException.of(number));
    }
}
