package io.encours.rulebook.history;

import io.encours.rulebook.artefact.ArtefactFiles;
import io.encours.rulebook.history.WorkbookVersions.Version;
import io.encours.rulebook.release.NoSuchReleaseException;
import io.encours.rulebook.release.Release;
import io.encours.rulebook.release.ReleaseState;
import io.encours.rulebook.release.Releases;
import io.encours.table.DecisionTable;
import io.encours.table.TableRow;
import io.encours.table.diff.RowPairs;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Follows the rows of tables back through the releases: a row that moved is the same row, one that changed began anew. */
@Component
@NamedInterface("history")
public class RowHistories {

    private final Releases releases;
    private final WorkbookVersions workbooks;
    private final RowChanges changes;

    RowHistories(Releases releases, WorkbookVersions workbooks, RowChanges changes) {
        this.releases = releases;
        this.workbooks = workbooks;
        this.changes = changes;
    }

    /**
     * The tables of a workbook as of a release, each row with its way there.
     *
     * @throws NoSuchReleaseException if there is no such release, or it has no such workbook
     */
    public List<TableHistory> of(int number, String workbook) {
        Release release = releases.get(number).orElseThrow(() -> NoSuchReleaseException.of(number));
        Version version = Version.of(release, workbook)
                .orElseThrow(() -> NoSuchReleaseException.without(number, ArtefactFiles.path(workbook)));
        List<Release> earlier = before(release, workbook);
        return workbooks.tables(version).stream()
                .map(table -> history(table, release, earlier))
                .toList();
    }

    /** The releases that took effect before one, the latest first; those whose workbook is damaged tell nothing. */
    private List<Release> before(Release release, String workbook) {
        return releases.all().stream()
                .filter(each -> each.number() < release.number() && each.state() == ReleaseState.APPROVED)
                .filter(each -> !workbooks.isDamaged(each, workbook))
                .sorted(Comparator.comparingInt(Release::number).reversed())
                .toList();
    }

    private TableHistory history(DecisionTable<?, ?> table, Release release, List<Release> earlier) {
        List<RowTrail> trails = table.rows().stream()
                .map(row -> new RowTrail(release, table.sheet(), row))
                .toList();
        follow(table, trails, earlier);
        RowChanges.OfTable made = changes.of(table);
        return new TableHistory(
                table,
                trails.stream()
                        .map(trail -> new RowHistory(
                                trail.row(), trail.since(), made.change(trail.row(), trail.since()), trail.places()))
                        .toList());
    }

    private void follow(DecisionTable<?, ?> table, List<RowTrail> trails, List<Release> earlier) {
        Map<Integer, RowTrail> going = new HashMap<>();
        trails.forEach(trail -> going.put(trail.row().number(), trail));
        DecisionTable<?, ?> newer = table;
        for (Release release : earlier) {
            Optional<DecisionTable<?, ?>> older = workbooks.table(release, newer);
            if (older.isEmpty()) {
                return;
            }
            step(release, pairs(older.get(), newer), older.get(), going);
            newer = older.get();
        }
    }

    /** Follows rows one release back; rows that were not there yet are followed no further. */
    private static void step(
            Release release, Map<Integer, Integer> pairs, DecisionTable<?, ?> older, Map<Integer, RowTrail> going) {
        Map<Integer, RowTrail> known = Map.copyOf(going);
        Map<Integer, TableRow> rows = byNumber(older);
        going.clear();
        known.forEach((number, trail) -> Optional.ofNullable(pairs.get(number))
                .map(rows::get)
                .ifPresent(was -> {
                    trail.follow(release, older.sheet(), was);
                    going.put(was.number(), trail);
                }));
    }

    /** Most releases leave a workbook as it was. */
    private static Map<Integer, Integer> pairs(DecisionTable<?, ?> older, DecisionTable<?, ?> newer) {
        if (older != newer) {
            return RowPairs.between(older, newer);
        }
        Map<Integer, Integer> same = new HashMap<>();
        older.rows().forEach(row -> same.put(row.number(), row.number()));
        return same;
    }

    private static Map<Integer, TableRow> byNumber(DecisionTable<?, ?> table) {
        Map<Integer, TableRow> rows = new HashMap<>();
        table.rows().forEach(row -> rows.put(row.number(), row));
        return rows;
    }
}
