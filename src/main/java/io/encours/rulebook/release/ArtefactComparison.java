package io.encours.rulebook.release;

import io.encours.proof.verification.Comparison;
import io.encours.proof.verification.Finding;
import io.encours.proof.verification.RowDifferences;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Holds every file of a release or draft against its name, which is the hash of its bytes, and every release against its
 * hash, which is that of its listing; whatever the period. PostgreSQL reads the bytes, file by file.
 */
@Component
final class ArtefactComparison implements Comparison {

    private static final String FILES = """
            with listed as (
              select sha256, 'release ' || release || ' has it, ' || name as place from encours.release_artefact
              union all
              select sha256, 'draft ' || draft || ' has it, ' || name from encours.draft_artefact),
            files as (select sha256, encode(sha256(bytes), 'hex') as hash from encours.artefact),
            places as (select sha256, max(place) as place from listed group by sha256)
            select 'artefact/' || sha256 as name,
                   case when hash is not null
                        then json_build_object(coalesce('the hash of the file, as ' || place || ',', 'the hash of the file'), hash)
                   end as found,
                   case when place is not null
                        then json_build_object('the hash of the file, as ' || place || ',', sha256)
                   end as expected
            from files full join places using (sha256)
            where hash is distinct from sha256 or place is null
            order by sha256
            """;

    /** Written as {@link ReleaseContent} does. */
    private static final String HASHES = """
            select 'release/' || number as name, json_build_object('the hash of its files and versions', hash) as found,
                   json_build_object('the hash of its files and versions', said) as expected
            from (select r.number, r.hash as said, encode(sha256(convert_to(
                           'engine ' || r.engine_version || E'\\nfacts ' || r.fact_schema_version || E'\\n'
                           || string_agg(a.sha256 || '  ' || a.name || E'\\n', '' order by a.name collate "C"), 'UTF8')), 'hex') as hash
                  from encours.release r join encours.release_artefact a on a.release = r.number
                  group by r.number) listings
            where hash <> said order by number
            """;

    private static final String STRAY = """
            select 'release/' || a.release as name, json_object_agg(a.name, a.sha256) as found, null as expected
            from encours.release_artefact a
            where not exists (select from encours.release r where r.number = a.release) group by a.release
            union all
            select 'draft_revision/' || a.draft || '/' || a.revision, json_object_agg(a.name, a.sha256), null
            from encours.draft_artefact a
            where not exists (select from encours.draft_revision r where r.draft = a.draft and r.number = a.revision)
            group by a.draft, a.revision
            """;

    @Override
    public void compare(Connection connection, @Nullable Instant from, @Nullable Instant to, Consumer<Finding> findings)
            throws SQLException {
        RowDifferences.CONTENT.of(connection, FILES, findings);
        RowDifferences.CONTENT.of(connection, HASHES, findings);
        RowDifferences.CONTENT.of(connection, STRAY, findings);
    }
}
