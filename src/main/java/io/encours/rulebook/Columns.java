package io.encours.rulebook;

import io.encours.shared.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How values of the rulebook stand in columns. */
public final class Columns {

    private Columns() {}

    public static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    public static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    public static @Nullable Integer integerOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    /** The columns {@code names} and {@code hashes}, side by side. */
    public static SortedMap<String, Sha256> artefacts(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("names").getArray();
        String[] hashes = (String[]) row.getArray("hashes").getArray();
        SortedMap<String, Sha256> artefacts = new TreeMap<>();
        for (int i = 0; i < names.length; i++) {
            artefacts.put(names[i], new Sha256(hashes[i]));
        }
        return artefacts;
    }
}
