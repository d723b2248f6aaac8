package io.encours.proof.key;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;

/** The key of tests that start no service. */
public final class TestKeys {

    public static final SigningKey KEY = SigningKey.generate();

    private TestKeys() {}

    /** Puts the key on record as the first one, unless it is there. */
    public static void register(DataSource database) {
        try (Connection connection = database.getConnection()) {
            KeyStatements.add(connection, KeyStatement.first(KEY.verifying(), Instant.parse("2026-01-01T00:00:00Z")));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
