package io.encours.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The roles in PostgreSQL, the same in every kind of installation.
 *
 * <ul>
 *   <li>{@link #OWNER} owns the schema and runs the migrations;
 *   <li>{@link #GROUP} cannot log in and has just the rights that migrations grant to it;
 *   <li>{@link #SERVICE} logs in, is a member of the group and nothing else.
 * </ul>
 */
public final class Roles {

    public static final String OWNER = "encours_owner";
    public static final String GROUP = "encours_service";
    public static final String SERVICE = "encours";
    static final String SUPERUSER = "postgres";

    private Roles() {}

    /** Makes the roles that are missing and sets the passwords; for a superuser of a server of our own. */
    public static void establish(Connection superuser, Login owner, Login service) throws SQLException {
        login(superuser, owner);
        login(superuser, service);
        if (!exists(superuser, "SELECT FROM pg_roles WHERE rolname = ?", GROUP)) {
            execute(superuser, "CREATE ROLE " + GROUP + " NOLOGIN");
        }
        execute(superuser, "GRANT " + GROUP + " TO " + service.name());
    }

    /** Makes a database of the owner's that only the service's login may also connect to, unless it exists. */
    public static void establishDatabase(Connection superuser, String database, Login owner, Login service)
            throws SQLException {
        if (!exists(superuser, "SELECT FROM pg_database WHERE datname = ?", database)) {
            execute(superuser, "CREATE DATABASE " + database + " OWNER " + owner.name());
        }
        execute(superuser, "REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
        execute(superuser, "GRANT CONNECT ON DATABASE " + database + " TO " + service.name());
    }

    private static void login(Connection superuser, Login login) throws SQLException {
        if (!exists(superuser, "SELECT FROM pg_roles WHERE rolname = ?", login.name())) {
            execute(superuser, "CREATE ROLE " + login.name() + " NOLOGIN");
        }
        execute(superuser, loginStatement(superuser, login));
    }

    /** Utility statements take no parameters, so the server quotes the password. */
    private static String loginStatement(Connection superuser, Login login) throws SQLException {
        try (PreparedStatement format =
                superuser.prepareStatement("SELECT format('ALTER ROLE %I LOGIN PASSWORD %L', ?, ?)")) {
            format.setString(1, login.name());
            format.setString(2, login.password());
            try (ResultSet statement = format.executeQuery()) {
                statement.next();
                return statement.getString(1);
            }
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
