package io.encours.journal.append;

import static io.encours.journal.record.DecisionRecords.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.encours.TestDatabase;
import io.encours.journal.record.DecisionRecord;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;

/** The record cannot be changed: not by the service, whatever it tries, and not by the owner's mistake. */
class AppendOnlyTests {

    private static final String DENIED = "42501";

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static String partition = "";

    @BeforeAll
    static void record() {
        DecisionRecord decision = aDecision().key("k", "0".repeat(64)).build();
        try (TestJournal instance = new TestJournal(DATABASE, TestJournal.SETTINGS)) {
            instance.journal().append(decision);
        }
        partition = DateTimeFormatter.ofPattern("'encours.decision_'yyyy_MM")
                .format(decision.decidedAt().atOffset(ZoneOffset.UTC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update encours.decision set outcome = 'X'",
                "update %s set outcome = 'X'",
                "update encours.decision set outcome = 'X' where false",
                "delete from encours.decision",
                "delete from %s",
                "delete from encours.decision_rest",
                "truncate encours.decision",
                "truncate %s",
                "update encours.decision_key set request_hash = 'X'",
                "delete from encours.decision_key",
                "truncate encours.decision_key",
                "insert into encours.decision_key select * from encours.decision_key"
                        + " on conflict (caller, key) do update set request_hash = 'X'",
                "update encours.decision_content set document = 'X'",
                "delete from encours.decision_content",
                "truncate encours.decision_content",
                "update encours.block set count = 1",
                "delete from encours.block",
                "truncate encours.block",
                "delete from encours.signing_key",
                "delete from encours.erasure",
                "update encours.audit_log set actor = 'X'",
                "delete from encours.audit_log",
                "update encours.signing_key set lost = 'X'",
                "merge into encours.decision d using (select 1) s on true when matched then delete",
            })
    void refusesEveryChangeToTheServiceAndToTheOwner(String sql) {
        assertDenied(DATABASE.service(), sql.formatted(partition));
        assertDenied(DATABASE.owner(), sql.formatted(partition));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into %s select * from encours.decision",
                "insert into encours.erasure select id, batch, now(), 'me', 'X' from encours.decision",
                "alter table encours.block disable trigger all",
                "alter table encours.decision_content disable trigger all",
                "drop table encours.block",
                "select * from %s",
                "alter table encours.decision disable trigger all",
                "alter table %s disable trigger append_only",
                "alter table encours.decision drop column outcome",
                "alter table encours.decision detach partition %s",
                "alter function encours.journal_refuse_change() rename to x",
                "create or replace function encours.journal_refuse_change() returns trigger language plpgsql"
                        + " as 'begin return null; end'",
                "drop trigger append_only on encours.decision",
                "drop table %s",
                "drop table encours.decision cascade",
                "create table encours.mine (id integer)",
                "call encours.journal_seal('encours.decision')",
                "alter table encours.audit_log disable trigger all",
                "create trigger mine before insert on encours.decision"
                        + " for each row execute function encours.journal_refuse_change()",
                "create rule mine as on insert to encours.decision do instead nothing",
                "begin; lock table encours.decision in access exclusive mode",
                "insert into encours.audit_log_before_chain values (gen_random_uuid())",
                "set session_replication_role = replica",
                "set role encours_owner",
                "set role pg_write_all_data",
                "set role pg_execute_server_program",
                "set session authorization encours_owner",
                "grant encours_owner to encours",
                "alter role encours createrole",
                "alter role encours_owner password 'mine'",
                "create role mine",
                "reassign owned by encours_owner to encours",
                "drop owned by encours_owner",
                "alter default privileges for role encours_owner grant all on tables to encours",
                "create schema mine",
                "create function encours.mine() returns integer language sql as 'select 1'",
                "create function public.mine() returns integer language sql as 'select 1'",
                "create temporary table mine (id integer)",
                "create extension file_fdw",
                "alter schema encours owner to encours",
                "copy encours.decision to program 'cat'",
                "copy encours.decision_content to '/tmp/mine'",
                "copy encours.audit_log from program 'echo'",
                "select pg_read_file('/etc/passwd')",
            })
    void deniesTheServiceEveryWayRoundIt(String sql) {
        assertDenied(DATABASE.service(), sql.formatted(partition));
        assertDenied(DATABASE.service(), "reset role; " + sql.formatted(partition));
    }

    @Test
    void lendsTheServiceNothingOfTheRecordButToReadItAndToAddToIt() throws SQLException {
        assertThat(texts("""
                select c.oid::regclass::text || ' ' || privilege
                from pg_class c
                cross join unnest(array['UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN']) privilege
                where c.relnamespace = 'encours'::regnamespace and c.relkind in ('r', 'p')
                  and c.relname ~ '^(decision|erasure|block|signing_key|audit_log|tombstone|retention|artefact|release|check_report|draft_)'
                  and c.relname !~ '^decision_search'
                  and (has_table_privilege('encours', c.oid, privilege)
                    or privilege in ('UPDATE', 'REFERENCES') and has_any_column_privilege('encours', c.oid, privilege))
                """)).isEmpty();
    }

    @Test
    void makesTheServiceNeitherOwnerNorMemberOfTheOwner() throws SQLException {
        assertThat(texts("select rolname from pg_roles where rolname like 'encours%' and"
                        + " (rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)"))
                .isEmpty();
        assertThat(texts("select roleid::regrole::text from pg_auth_members where member = 'encours'::regrole"))
                .containsExactly("encours_service");
        assertThat(
                        texts(
                                "select oid::regclass::text from pg_class"
                                        + " where pg_has_role('encours', relowner, 'MEMBER') and relnamespace = 'encours'::regnamespace"))
                .isEmpty();
    }

    private static List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = DATABASE.owner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    @Test
    void deniesTheServiceToCopyIntoAPartition() throws SQLException {
        try (Connection connection = DATABASE.service().getConnection()) {
            assertThatThrownBy(() -> connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy %s from stdin".formatted(partition), new StringReader("x")))
                    .extracting("SQLState")
                    .isEqualTo(DENIED);
        }
    }

    @Test
    void refusesAChangeThroughAPartitionThatWasAttachedByHand() throws SQLException {
        execute(DATABASE.owner(), """
                create table encours.by_hand (like encours.decision including all);
                alter table encours.decision attach partition encours.by_hand
                  for values from ('2001-01-01 00:00:00+00') to ('2001-02-01 00:00:00+00');
                insert into encours.decision select id, '2001-01-15', type, entity, caller,
                  release_number, release_hash, as_of, outcome, 0, 0, batch, commitment from encours.decision limit 1;
                """);
        assertDenied(DATABASE.owner(), "update encours.by_hand set outcome = 'X'");
        assertDenied(DATABASE.owner(), "delete from encours.by_hand");
    }

    private static void assertDenied(DataSource login, String sql) {
        assertThatThrownBy(() -> execute(login, sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        denied -> assertThat(denied.getSQLState())
                                .as(denied.getMessage())
                                .isEqualTo(DENIED));
    }

    private static void execute(DataSource login, String sql) throws SQLException {
        try (Connection connection = login.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
