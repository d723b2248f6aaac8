package io.encours.search;

import io.encours.decision.Grounds;
import io.encours.journal.DecisionIds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * A decision on its way into the index.
 *
 * @param type by its written name
 * @param grounds none where the data was erased
 */
record IndexEntry(
        UUID id,
        String type,
        String outcome,
        int release,
        @Nullable String entity,
        String caller,
        LocalDate asOf,
        Grounds grounds) {

    /** The decisions of some batches. */
    static final String QUERY = """
            select d.id, d.type, d.outcome, d.release_number, d.entity, d.caller, d.as_of, c.document
            from encours.decision d
            left join encours.decision_content c on c.decided_at = d.decided_at and c.decision_id = d.id
            where d.batch = any(?)
            """;

    private static final Logger LOG = LoggerFactory.getLogger(IndexEntry.class);

    static IndexEntry read(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new IndexEntry(
                id,
                row.getString("type"),
                row.getString("outcome"),
                row.getInt("release_number"),
                row.getString("entity"),
                row.getString("caller"),
                row.getObject("as_of", LocalDate.class),
                grounds(id, row.getString("document")));
    }

    /** What nobody can read any more, such as an altered document, must not keep out what comes after it. */
    private static Grounds grounds(UUID id, @Nullable String document) {
        try {
            return document == null ? Grounds.NONE : Grounds.of(document);
        } catch (JacksonException unreadable) {
            LOG.warn("The document of decision {} cannot be read, so it is found without reasons and rows", id);
            return Grounds.NONE;
        }
    }

    Instant decidedAt() {
        return DecisionIds.instantOf(id);
    }

    LocalDate day() {
        return LocalDate.ofInstant(decidedAt(), ZoneOffset.UTC);
    }
}
