package io.encours.decision;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.core.env.Environment;

/** Whoever owns the schema, and so can take its guards away. */
public record OwnerOfTheDatabase(Environment environment) {

    /** What is done while there are no guards. */
    public interface Deed {
        void on(Connection connection) throws SQLException;
    }

    public Connection connection() throws SQLException {
        return DriverManager.getConnection(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getRequiredProperty("spring.flyway.user"),
                environment.getRequiredProperty("spring.flyway.password"));
    }

    public String text(String query) {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException failed) {
            throw new AssertionError(query, failed);
        }
    }

    void tamper(String sql) throws SQLException {
        tamper(connection -> execute(connection, sql));
    }

    void tamper(Deed deed) throws SQLException {
        try (Connection connection = connection()) {
            execute(connection, """
                    do $$ declare t regclass; begin
                      for t in select oid::regclass from pg_class
                        where relnamespace = 'encours'::regnamespace and relkind in ('r', 'p')
                      loop execute format('alter table %s disable trigger user', t); end loop;
                    end $$
                    """);
            deed.on(connection);
        }
    }

    /** Copies tables aside, to be given back by {@link #restore}. */
    void keep(String tables) throws SQLException {
        tamper(connection -> {
            execute(connection, "create schema if not exists aside");
            for (String table : tables.split(", ", -1)) {
                execute(connection, "drop table if exists aside." + table);
                execute(connection, "create table aside.%1$s as select * from encours.%1$s".formatted(table));
            }
        });
    }

    void restore(String tables) throws SQLException {
        tamper(connection -> {
            execute(connection, "drop table if exists encours.gone");
            execute(connection, "truncate encours." + tables.replace(", ", ", encours."));
            for (String table : tables.split(", ", -1)) {
                execute(
                        connection,
                        "insert into encours.%1$s overriding system value select * from aside.%1$s".formatted(table));
            }
        });
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
