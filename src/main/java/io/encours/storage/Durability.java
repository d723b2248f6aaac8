package io.encours.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The settings without which a committed record could be lost with the power. */
final class Durability {

    private static final List<String> SETTINGS = List.of("fsync", "synchronous_commit", "full_page_writes");

    private Durability() {}

    /** The settings that are off on a connection, each as {@code fsync=off}; empty if a commit is durable. */
    static List<String> weakened(Connection connection) throws SQLException {
        List<String> weak = new ArrayList<>();
        for (String setting : SETTINGS) {
            String value = show(connection, setting);
            if (value.equals("off")) {
                weak.add(setting + "=" + value);
            }
        }
        return weak;
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet value = statement.executeQuery("SHOW " + setting)) {
            value.next();
            return value.getString(1);
        }
    }
}
