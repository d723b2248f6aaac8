package io.encours.journal;

import static io.encours.journal.DecisionRecords.aDecision;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.encours.TestDatabase;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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
                "set session_replication_role = replica",
                "set role encours_owner",
            })
    void deniesTheServiceEveryWayRoundIt(String sql) {
        assertDenied(DATABASE.service(), sql.formatted(partition));
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
