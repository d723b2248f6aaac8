package io.encours.rulebook.history;

import io.encours.rulebook.artefact.ArtefactFiles;
import io.encours.rulebook.draft.DraftStore;
import io.encours.rulebook.draft.Revision;
import io.encours.rulebook.history.RowHistory.Change;
import io.encours.rulebook.history.WorkbookVersions.Version;
import io.encours.rulebook.release.Origin;
import io.encours.rulebook.release.Release;
import io.encours.table.DecisionTable;
import io.encours.table.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who made rows of tables what they are. */
@Component
class RowChanges {

    private final DraftStore drafts;
    private final WorkbookVersions workbooks;

    RowChanges(DraftStore drafts, WorkbookVersions workbooks) {
        this.drafts = drafts;
        this.workbooks = workbooks;
    }

    /** For the rows of one table. */
    OfTable of(DecisionTable<?, ?> table) {
        return new OfTable(table);
    }

    /** A revision of a draft, with the rows that the table had in it. */
    private record Revised(Revision revision, Set<List<@Nullable Object>> rows) {}

    /** Looks up each release once. */
    final class OfTable {

        private final DecisionTable<?, ?> table;
        private final Map<Integer, List<Revised>> revised = new HashMap<>();

        private OfTable(DecisionTable<?, ?> table) {
            this.table = table;
        }

        /** Who brought a row into the release since which it is as it is. */
        Change change(TableRow row, Release since) {
            if (since.origin() instanceof Origin.Approval approval) {
                return change(row, since, approval);
            }
            String approver = since.approvedBy();
            boolean restored = since.origin() instanceof Origin.Restoration;
            return new Change(
                    restored && approver != null ? approver : since.author(), since.createdAt(), since.comment());
        }

        /** The revision from which on the draft had the row, up to the one that was approved. */
        private Change change(TableRow row, Release since, Origin.Approval approval) {
            Change found = new Change(since.author(), since.createdAt(), since.comment());
            for (Revised each : revised.computeIfAbsent(since.number(), number -> revisions(approval))) {
                if (!each.rows().contains(row.cells())) {
                    return found;
                }
                Revision revision = each.revision();
                found = new Change(revision.author(), revision.madeAt(), revision.comment());
            }
            return found;
        }

        /** The latest first; one whose workbook is damaged tells nothing. */
        private List<Revised> revisions(Origin.Approval approval) {
            List<Revised> found = new ArrayList<>();
            for (DraftStore.Kept kept :
                    drafts.versions(approval.draft(), approval.revision(), ArtefactFiles.path(table.workbook()))) {
                Version version = new Version(table.workbook(), kept.sha256());
                if (!workbooks.isDamaged(version)) {
                    found.add(new Revised(kept.revision(), rows(version)));
                }
            }
            return found;
        }

        private Set<List<@Nullable Object>> rows(Version version) {
            Set<List<@Nullable Object>> rows = new HashSet<>();
            workbooks
                    .table(version, table.name())
                    .ifPresent(found -> found.rows().forEach(row -> rows.add(row.cells())));
            return rows;
        }
    }
}
