package io.encours.rulebook;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.encours.shared.Sha256;
import io.encours.table.DecisionTable;
import io.encours.table.Reading;
import io.encours.table.TableRow;
import io.encours.table.WorkbookReader;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Since which release rows of tables stand as they do. */
@Component
public class RowOrigins {

    private static final int WORKBOOKS = 64;

    private final Releases releases;
    private final WorkbookReader reader = new WorkbookReader();
    private final LoadingCache<Version, Reading> readings;

    RowOrigins(Releases releases, ArtefactStore store) {
        this.releases = releases;
        this.readings = Caffeine.newBuilder()
                .maximumSize(WORKBOOKS)
                .build(version -> reader.read(version.workbook(), store.bytes(version.sha256())));
    }

    private record Version(String workbook, Sha256 sha256) {}

    /**
     * The release that brought a row as it is, wherever in its sheet it stood before.
     *
     * @param number of a release that has the row
     * @param table of that release
     * @param row of that table
     */
    public Release of(int number, DecisionTable<?, ?> table, TableRow row) {
        Release origin = release(number);
        Optional<Release> before = releases.get(number - 1);
        while (before.isPresent() && has(before.get(), table, row)) {
            origin = before.get();
            before = releases.get(origin.number() - 1);
        }
        return origin;
    }

    private boolean has(Release release, DecisionTable<?, ?> table, TableRow row) {
        Sha256 hash = release.content().artefacts().get("decision-tables/" + table.workbook() + ".xlsx");
        return hash != null
                && readings.get(new Version(table.workbook(), hash)).tables().stream()
                        .filter(each -> each.name().equals(table.name()))
                        .anyMatch(each -> has(each.rows(), row));
    }

    private static boolean has(List<TableRow> rows, TableRow row) {
        return rows.stream().anyMatch(each -> each.cells().equals(row.cells()));
    }

    private Release release(int number) {
        return releases.get(number).orElseThrow(() -> NoSuchReleaseException.of(number));
    }
}
