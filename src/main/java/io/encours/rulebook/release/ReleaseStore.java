package io.encours.rulebook.release;

import io.encours.rulebook.artefact.ArtefactColumns;
import io.encours.rulebook.artefact.ArtefactStore;
import io.encours.shared.Sha256;
import io.encours.storage.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps releases and their artefacts; what is stored once stays as it is. */
@Component
public class ReleaseStore {

    private static final String SELECT = """
            select r.number, r.hash, r.engine_version, r.fact_schema_version, r.author, r.approved_by, r.comment,
                   r.effective_from, r.created_at, r.draft, r.draft_revision, r.checks_hash, r.difference_hash, r.restores,
                   case when w.release is null then r.state else 'WITHDRAWN' end as state,
                   coalesce(array_agg(a.name order by a.name) filter (where a.name is not null), '{}') as names,
                   coalesce(array_agg(a.sha256 order by a.name) filter (where a.name is not null), '{}') as hashes
            from encours.release r left join encours.release_artefact a on a.release = r.number
                 left join encours.release_withdrawal w on w.release = r.number
            %s
            group by r.number, w.release
            order by r.number
            """;

    private static final String ALL = SELECT.formatted("");
    private static final String BY_NUMBER = SELECT.formatted("where r.number = ?");
    private static final String BY_HASH = SELECT.formatted("where r.hash = ?");

    private static final String APPROVED = """
            select number from encours.release r
            where state = 'APPROVED'
              and not exists (select from encours.release_withdrawal w where w.release = r.number)
            order by effective_from, number
            """;

    private static final String NEXT = "select coalesce(max(number), 0) + 1 from encours.release";

    /** Releases are made one after the other, whichever instance makes them. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('encours.release'))";

    private static final String INSERT = """
            insert into encours.release (number, hash, engine_version, fact_schema_version, state, author, approved_by,
                                         comment, effective_from, created_at, draft, draft_revision, checks_hash,
                                         difference_hash, restores)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String INSERT_NAMES = """
            insert into encours.release_artefact (release, name, sha256)
            select ?, name, sha256 from unnest(?::text[], ?::text[]) as artefact (name, sha256)
            """;

    private static final String WITHDRAW =
            "insert into encours.release_withdrawal (release, withdrawn_by, withdrawn_at, reason) values (?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final ArtefactStore artefacts;
    private final TransactionTemplate transaction;

    public ReleaseStore(JdbcClient jdbc, ArtefactStore artefacts, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.artefacts = artefacts;
        this.transaction = new TransactionTemplate(transactions);
    }

    public List<Release> all() {
        return jdbc.sql(ALL).query((row, number) -> read(row)).list();
    }

    public Optional<Release> find(int number) {
        return jdbc.sql(BY_NUMBER)
                .param(number)
                .query((row, index) -> read(row))
                .optional();
    }

    /** In the order of their numbers. */
    public List<Release> find(Sha256 hash) {
        return jdbc.sql(BY_HASH)
                .param(hash.hex())
                .query((row, index) -> read(row))
                .list();
    }

    /** The numbers of the approved releases in the order in which they take effect. */
    List<Integer> approved() {
        return jdbc.sql(APPROVED).query(Integer.class).list();
    }

    /** Keeps others from making or withdrawing a release until the transaction ends. */
    public void lock() {
        jdbc.sql(LOCK).query((row, index) -> true).single();
    }

    /** The approved release that takes effect after all others. */
    public Optional<Release> last() {
        List<Integer> approved = approved();
        return approved.isEmpty() ? Optional.empty() : find(approved.get(approved.size() - 1));
    }

    /** The number of the next release; to be asked under the lock. */
    public int next() {
        return jdbc.sql(NEXT).query(Integer.class).single();
    }

    /** Stores the release unless there is one of that number, and returns the one that is stored. */
    public Release storeOnce(Release release, SortedMap<String, byte[]> files) {
        return transaction.execute(status -> {
            lock();
            return find(release.number()).orElseGet(() -> {
                files.values().forEach(artefacts::store);
                return insert(release);
            });
        });
    }

    /** Inserts a release whose artefacts are stored already. */
    public Release insert(Release release) {
        Origin origin = release.origin();
        Origin.Approval approval = origin instanceof Origin.Approval approved ? approved : null;
        jdbc.sql(INSERT)
                .param(release.number())
                .param(release.hash().hex())
                .param(release.content().engineVersion())
                .param(release.content().factSchemaVersion())
                .param(release.state().name())
                .param(release.author())
                .param(release.approvedBy())
                .param(release.comment())
                .param(Columns.atOrNull(release.effectiveFrom()))
                .param(Columns.at(release.createdAt()))
                .param(approval == null ? null : approval.draft())
                .param(approval == null ? null : approval.revision())
                .param(approval == null ? null : approval.checks().hex())
                .param(approval == null ? null : approval.difference().hex())
                .param(origin instanceof Origin.Restoration restoration ? restoration.release() : null)
                .update();
        insertNames(release.number(), release.content().artefacts());
        return release;
    }

    private void insertNames(int release, SortedMap<String, Sha256> names) {
        jdbc.sql(INSERT_NAMES)
                .param(release)
                .param(names.keySet().toArray(String[]::new))
                .param(names.values().stream().map(Sha256::hex).toArray(String[]::new))
                .update();
    }

    /** Takes a release back that has not taken effect. */
    public void withdraw(int release, Ending ending) {
        jdbc.sql(WITHDRAW)
                .param(release)
                .param(ending.by())
                .param(Columns.at(ending.at()))
                .param(ending.reason())
                .update();
    }

    private static Release read(ResultSet row) throws SQLException {
        return new Release(
                row.getInt("number"),
                new Sha256(row.getString("hash")),
                new ReleaseContent(
                        row.getString("engine_version"),
                        row.getString("fact_schema_version"),
                        ArtefactColumns.artefacts(row)),
                ReleaseState.valueOf(row.getString("state")),
                row.getString("author"),
                row.getString("approved_by"),
                row.getString("comment"),
                Columns.instantOrNull(row, "effective_from"),
                Columns.instant(row, "created_at"),
                origin(row));
    }

    private static Origin origin(ResultSet row) throws SQLException {
        Integer draft = Columns.integerOrNull(row, "draft");
        Integer restores = Columns.integerOrNull(row, "restores");
        if (draft != null) {
            return new Origin.Approval(
                    draft,
                    row.getInt("draft_revision"),
                    new Sha256(row.getString("checks_hash")),
                    new Sha256(row.getString("difference_hash")));
        }
        return restores == null ? new Origin.Installation() : new Origin.Restoration(restores);
    }
}
