package io.encours.rulebook.draft;

import io.encours.problem.ProblemException;
import io.encours.problem.ProblemType;
import io.encours.rulebook.artefact.ArtefactColumns;
import io.encours.rulebook.release.Ending;
import io.encours.rulebook.release.ReleaseState;
import io.encours.shared.Sha256;
import io.encours.storage.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps drafts with all their revisions; to be called in a transaction where something changes. */
@Component
public class DraftStore {

    private static final String SELECT = """
            select d.id, d.version, d.state, d.base, d.author, d.comment, d.created_at, d.revision, d.submitted_by,
                   d.submitted_at, d.checks_hash, d.closed_by, d.closed_at, d.closing_reason,
                   array_agg(a.name order by a.name) as names, array_agg(a.sha256 order by a.name) as hashes,
                   array(select encours.rulebook_hands(d.id)) as hands, c.original, c.original_revision
            from encours.draft d
            join encours.draft_artefact a on a.draft = d.id and a.revision = d.revision
            left join encours.draft_copy c on c.draft = d.id
            %s
            group by d.id, c.draft
            order by d.id
            """;

    private static final String ALL = SELECT.formatted("where (:state::text is null or d.state = :state)");
    private static final String BY_ID = SELECT.formatted("where d.id = :id");

    private static final String INSERT = """
            insert into encours.draft (version, state, base, author, comment, created_at, revision, installed)
            values (1, 'DRAFT', ?, ?, ?, ?, 1, ?)
            returning id
            """;

    private static final String UPDATE = """
            update encours.draft
            set version = ?, state = ?, revision = ?, submitted_by = ?, submitted_at = ?, checks_hash = ?,
                closed_by = ?, closed_at = ?, closing_reason = ?
            where id = ? and version = ?
            """;

    private static final String INSERT_REVISION = """
            insert into encours.draft_revision (draft, number, author, comment, made_at, content_hash)
            values (?, ?, ?, ?, ?, ?)
            """;

    private static final String INSERT_NAMES = """
            insert into encours.draft_artefact (draft, revision, name, sha256)
            select ?, ?, name, sha256 from unnest(?::text[], ?::text[]) as artefact (name, sha256)
            """;

    private static final String REVISIONS = """
            select number, author, comment, made_at, content_hash from encours.draft_revision
            where draft = ? order by number
            """;

    private static final String ARTEFACTS = """
            select array_agg(name order by name) as names, array_agg(sha256 order by name) as hashes
            from encours.draft_artefact where draft = ? and revision = ?
            """;

    private static final String VERSIONS = """
            select r.number, r.author, r.comment, r.made_at, r.content_hash, a.sha256
            from encours.rulebook_line(?, ?) line
            join encours.draft_revision r on r.draft = line.draft and r.number <= line.revision
            join encours.draft_artefact a on a.draft = r.draft and a.revision = r.number
            where a.name = ? order by line.distance, r.number desc
            """;

    private static final String INSERT_COPY = "insert into encours.draft_copy values (?, ?, ?)";
    private static final String INSTALLED = "select exists (select from encours.draft where installed = ?)";

    private final JdbcClient jdbc;

    public DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A file as a revision has it.
     *
     * @param revision of a draft
     * @param sha256 of the file
     */
    public record Kept(Revision revision, Sha256 sha256) {}

    public List<Draft> all(@Nullable ReleaseState state) {
        return jdbc.sql(ALL)
                .param("state", state == null ? null : state.name())
                .query((row, index) -> read(row))
                .list();
    }

    public Optional<Draft> find(int id) {
        return jdbc.sql(BY_ID).param("id", id).query((row, index) -> read(row)).optional();
    }

    List<Revision> revisions(int draft) {
        return jdbc.sql(REVISIONS)
                .param(draft)
                .query((row, index) -> revision(row))
                .list();
    }

    /** The revisions up to one, and those of what it was copied from, that have a file, with its hash; the latest first. */
    public List<Kept> versions(int draft, int revision, String name) {
        return jdbc.sql(VERSIONS)
                .param(draft)
                .param(revision)
                .param(name)
                .query((row, index) -> new Kept(revision(row), new Sha256(row.getString("sha256"))))
                .list();
    }

    /** The files of a revision, hashes by name. */
    SortedMap<String, Sha256> artefacts(int draft, int revision) {
        return jdbc.sql(ARTEFACTS)
                .param(draft)
                .param(revision)
                .query((row, index) -> ArtefactColumns.artefacts(row))
                .single();
    }

    /** Whether a draft was made of installed files of that hash. */
    public boolean knowsInstalled(Sha256 files) {
        return jdbc.sql(INSTALLED).param(files.hex()).query(Boolean.class).single();
    }

    /** Makes a draft with its first revision, and returns its name. */
    int create(int base, Revision first, DraftStart start) {
        int id = jdbc.sql(INSERT)
                .param(base)
                .param(first.author())
                .param(first.comment())
                .param(Columns.at(first.madeAt()))
                .param(start.installed() == null ? null : start.installed().hex())
                .query(Integer.class)
                .single();
        insert(id, first, start.artefacts());
        if (start.original() != null) {
            insert(id, start.original());
        }
        return id;
    }

    /** Saves the next version and its new revision. */
    public void save(Draft next, Revision revision) {
        save(next);
        insert(next.id(), revision, next.artefacts());
    }

    /**
     * Saves the next version.
     *
     * @throws ProblemException {@link ProblemType#PRECONDITION_FAILED} if another one was saved meanwhile
     */
    public void save(Draft next) {
        Draft.Submission submission = next.submission();
        Ending ending = next.ending();
        int saved = jdbc.sql(UPDATE)
                .param(next.version())
                .param(next.state().name())
                .param(next.revision())
                .param(submission == null ? null : submission.by())
                .param(submission == null ? null : Columns.at(submission.at()))
                .param(submission == null ? null : submission.checks().hex())
                .param(ending == null ? null : ending.by())
                .param(ending == null ? null : Columns.at(ending.at()))
                .param(ending == null ? null : ending.reason())
                .param(next.id())
                .param(next.version() - 1)
                .update();
        if (saved == 0) {
            throw DraftVersion.stale(next.id(), next.version() - 1);
        }
    }

    private void insert(int draft, Revision revision, SortedMap<String, Sha256> artefacts) {
        jdbc.sql(INSERT_REVISION)
                .param(draft)
                .param(revision.number())
                .param(revision.author())
                .param(revision.comment())
                .param(Columns.at(revision.madeAt()))
                .param(revision.contentHash().hex())
                .update();
        jdbc.sql(INSERT_NAMES)
                .param(draft)
                .param(revision.number())
                .param(artefacts.keySet().toArray(String[]::new))
                .param(artefacts.values().stream().map(Sha256::hex).toArray(String[]::new))
                .update();
    }

    private void insert(int copy, Draft.Original original) {
        jdbc.sql(INSERT_COPY)
                .param(copy)
                .param(original.draft())
                .param(original.revision())
                .update();
    }

    private static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getInt("number"),
                row.getString("author"),
                row.getString("comment"),
                Columns.instant(row, "made_at"),
                new Sha256(row.getString("content_hash")));
    }

    private static Draft read(ResultSet row) throws SQLException {
        return new Draft(
                row.getInt("id"),
                row.getInt("version"),
                ReleaseState.valueOf(row.getString("state")),
                row.getInt("base"),
                row.getString("author"),
                row.getString("comment"),
                Columns.instant(row, "created_at"),
                original(row),
                row.getInt("revision"),
                ArtefactColumns.artefacts(row),
                Set.of((String[]) row.getArray("hands").getArray()),
                submission(row),
                ending(row));
    }

    private static Draft.@Nullable Original original(ResultSet row) throws SQLException {
        int draft = row.getInt("original");
        return row.wasNull() ? null : new Draft.Original(draft, row.getInt("original_revision"));
    }

    private static Draft.@Nullable Submission submission(ResultSet row) throws SQLException {
        Instant at = Columns.instantOrNull(row, "submitted_at");
        return at == null
                ? null
                : new Draft.Submission(row.getString("submitted_by"), at, new Sha256(row.getString("checks_hash")));
    }

    private static @Nullable Ending ending(ResultSet row) throws SQLException {
        Instant at = Columns.instantOrNull(row, "closed_at");
        return at == null ? null : new Ending(row.getString("closed_by"), at, row.getString("closing_reason"));
    }
}
