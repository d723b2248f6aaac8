package io.encours.rulebook.lifecycle;

import io.encours.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Somebody with every right in a database, or a disk that fails: no guard keeps rows of the policy as they were. */
record Vandal(TestDatabase database) {

    private static final List<String> TABLES =
            List.of("artefact", "release", "release_artefact", "draft", "draft_revision", "draft_artefact");

    private static final String WITHOUT_GUARDS = """
            do $$ declare t regclass; c name; begin
              for t in select oid::regclass from pg_class
                where relnamespace = 'encours'::regnamespace and relkind = 'r' loop
                execute format('alter table %s disable trigger user', t);
              end loop;
              for t, c in select conrelid::regclass, conname from pg_constraint
                where contype in ('c', 'f') and connamespace = 'encours'::regnamespace and conparentid = 0 loop
                execute format('alter table %s drop constraint if exists %I', t, c);
              end loop;
            end $$
            """;

    void alter(String sql) {
        execute(statement -> {
            if (statement.executeUpdate(sql) == 0) {
                throw new AssertionError("nothing is altered by " + sql);
            }
        });
    }

    /** Takes the guards away and copies the policy aside, to be given back by {@link #restore}. */
    void keep() {
        execute(statement -> {
            statement.execute(WITHOUT_GUARDS);
            statement.execute("create schema aside");
            for (String table : TABLES) {
                statement.execute("create table aside.%1$s as select * from encours.%1$s".formatted(table));
            }
        });
    }

    void restore() {
        execute(statement -> {
            for (String table : TABLES) {
                statement.execute("delete from encours." + table);
                statement.execute(
                        "insert into encours.%1$s overriding system value select * from aside.%1$s".formatted(table));
            }
        });
    }

    private interface Deed {
        void on(Statement statement) throws SQLException;
    }

    private void execute(Deed deed) {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            deed.on(statement);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
