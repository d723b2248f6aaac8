package io.encours.search;

import io.encours.decision.Grounds;
import io.encours.journal.record.DecisionIds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
            select id, type, outcome, release_number, entity, caller, as_of from encours.decision where batch = any(?)
            """;

    static IndexEntry read(ResultSet row, Map<UUID, Grounds> grounds) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new IndexEntry(
                id,
                row.getString("type"),
                row.getString("outcome"),
                row.getInt("release_number"),
                row.getString("entity"),
                row.getString("caller"),
                row.getObject("as_of", LocalDate.class),
                grounds.getOrDefault(id, Grounds.NONE));
    }

    Instant decidedAt() {
        return DecisionIds.instantOf(id);
    }

    LocalDate day() {
        return LocalDate.ofInstant(decidedAt(), ZoneOffset.UTC);
    }
}
