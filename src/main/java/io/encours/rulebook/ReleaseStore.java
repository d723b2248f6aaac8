package io.encours.rulebook;

import io.encours.shared.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps releases and their artefacts; what is stored once stays as it is. */
@Component
class ReleaseStore {

    private static final String SELECT = """
            select r.number, r.hash, r.engine_version, r.fact_schema_version, r.state, r.author, r.approved_by,
                   r.comment, r.effective_from, r.created_at,
                   array_agg(a.name order by a.name) as names, array_agg(a.sha256 order by a.name) as hashes
            from encours.release r join encours.release_artefact a on a.release = r.number
            %s
            group by r.number
            order by r.number
            """;

    private static final String ALL = SELECT.formatted("");
    private static final String BY_NUMBER = SELECT.formatted("where r.number = ?");
    private static final String BY_HASH = SELECT.formatted("where r.hash = ?");

    private static final String APPROVED =
            "select number from encours.release where state = 'APPROVED' order by effective_from, number";

    private static final String BYTES = "select bytes from encours.artefact where sha256 = ?";

    /** Instances that start together on an empty database come one after the other. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('encours.release'))";

    private static final String INSERT = """
            insert into encours.release (number, hash, engine_version, fact_schema_version, state, author, approved_by,
                                         comment, effective_from, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String INSERT_ARTEFACT =
            "insert into encours.artefact (sha256, bytes) values (?, ?) on conflict do nothing";

    private static final String INSERT_NAME =
            "insert into encours.release_artefact (release, name, sha256) values (?, ?, ?)";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ReleaseStore(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    List<Release> all() {
        return jdbc.sql(ALL).query((row, number) -> read(row)).list();
    }

    Optional<Release> find(int number) {
        return jdbc.sql(BY_NUMBER)
                .param(number)
                .query((row, index) -> read(row))
                .optional();
    }

    /** In the order of their numbers. */
    List<Release> find(Sha256 hash) {
        return jdbc.sql(BY_HASH)
                .param(hash.hex())
                .query((row, index) -> read(row))
                .list();
    }

    /** The numbers of the approved releases in the order in which they take effect. */
    List<Integer> approved() {
        return jdbc.sql(APPROVED).query(Integer.class).list();
    }

    byte[] bytes(Sha256 artefact) {
        return jdbc.sql(BYTES).param(artefact.hex()).query(byte[].class).single();
    }

    SortedMap<String, byte[]> artefacts(Release release) {
        SortedMap<String, byte[]> artefacts = new TreeMap<>();
        release.content().artefacts().forEach((name, hash) -> artefacts.put(name, bytes(hash)));
        return artefacts;
    }

    /** Stores the release unless there is one of that number, and returns the one that is stored. */
    Release storeOnce(Release release, SortedMap<String, byte[]> artefacts) {
        return transaction.execute(status -> {
            jdbc.sql(LOCK).query((row, index) -> true).single();
            return find(release.number()).orElseGet(() -> insert(release, artefacts));
        });
    }

    private Release insert(Release release, SortedMap<String, byte[]> artefacts) {
        jdbc.sql(INSERT)
                .param(release.number())
                .param(release.hash().hex())
                .param(release.content().engineVersion())
                .param(release.content().factSchemaVersion())
                .param(release.state().name())
                .param(release.author())
                .param(release.approvedBy())
                .param(release.comment())
                .param(offset(release.effectiveFrom()))
                .param(offset(release.createdAt()))
                .update();
        artefacts.forEach((name, bytes) -> insert(release.number(), name, bytes));
        return release;
    }

    private void insert(int release, String name, byte[] bytes) {
        String hash = Sha256.of(bytes).hex();
        jdbc.sql(INSERT_ARTEFACT).param(hash).param(bytes).update();
        jdbc.sql(INSERT_NAME).param(release).param(name).param(hash).update();
    }

    private static Release read(ResultSet row) throws SQLException {
        return new Release(
                row.getInt("number"),
                new Sha256(row.getString("hash")),
                content(row),
                ReleaseState.valueOf(row.getString("state")),
                row.getString("author"),
                row.getString("approved_by"),
                row.getString("comment"),
                instant(row.getObject("effective_from", OffsetDateTime.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static ReleaseContent content(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("names").getArray();
        String[] hashes = (String[]) row.getArray("hashes").getArray();
        SortedMap<String, Sha256> artefacts = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            artefacts.put(names[i], new Sha256(hashes[i]));
        }
        return new ReleaseContent(row.getString("engine_version"), row.getString("fact_schema_version"), artefacts);
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
