package io.encours.proof.key;

import io.encours.storage.Columns;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The public keys on record, in the order in which they were introduced. */
public final class KeyStatements {

    private static final String SELECT = """
            select id, public_key, introduced_at, predecessor, handover, lost from encours.signing_key
            order by introduced_at, id
            """;

    private static final String INSERT = """
            insert into encours.signing_key (id, public_key, introduced_at, predecessor, handover, lost)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private KeyStatements() {}

    public static List<KeyStatement> all(Connection connection) throws SQLException {
        List<KeyStatement> all = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(SELECT);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                all.add(read(rows));
            }
        }
        return all;
    }

    /** Whether it was added; false where another instance was first. */
    public static boolean add(Connection connection, KeyStatement key) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, key.id());
            insert.setBytes(2, Base64.getDecoder().decode(key.publicKey()));
            insert.setObject(3, Columns.at(key.introducedAt()));
            insert.setString(4, key.predecessor());
            insert.setBytes(5, bytes(key.handover()));
            insert.setString(6, key.lost());
            return insert.executeUpdate() == 1;
        }
    }

    private static KeyStatement read(ResultSet row) throws SQLException {
        Instant introducedAt = Columns.instant(row, "introduced_at");
        byte[] handover = row.getBytes("handover");
        return new KeyStatement(
                row.getString("id"),
                Base64.getEncoder().encodeToString(row.getBytes("public_key")),
                introducedAt,
                row.getString("predecessor"),
                handover == null ? null : HexFormat.of().formatHex(handover),
                row.getString("lost"));
    }

    private static byte @Nullable [] bytes(@Nullable String hex) {
        return hex == null ? null : HexFormat.of().parseHex(hex);
    }
}
