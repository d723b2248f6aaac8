package io.encours.rulebook.draft;

import static io.encours.rulebook.release.SomeReleases.approved;
import static io.encours.rulebook.release.SomeReleases.artefacts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.encours.TestDatabase;
import io.encours.rulebook.lifecycle.TestRulebook;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses, whatever the service tries: nobody approves own work, and the record stays as it is. */
class DraftRecordTests {

    private static final String CHECK = "23514";
    private static final String DENIED = "42501";
    private static final TestDatabase DATABASE = TestDatabase.migrated();

    /** Draft 1: made by eve, revised by ada, submitted by joe. */
    private static final String SETUP = """
            insert into encours.artefact values (encode(sha256('a'), 'hex'), 'a'), (encode(sha256('b'), 'hex'), 'b');
            insert into encours.draft (version, state, base, author, comment, created_at, revision)
              values (1, 'DRAFT', 1, 'eve', '', now(), 1);
            insert into encours.draft_revision values (1, 1, 'eve', '', now(), repeat('0', 64));
            insert into encours.draft_artefact values (1, 1, 'rules/a.drl', encode(sha256('a'), 'hex'));
            update encours.draft set version = 2, revision = 2 where id = 1;
            insert into encours.draft_revision values (1, 2, 'ada', '', now(), repeat('0', 64));
            insert into encours.draft_artefact values (1, 2, 'rules/a.drl', encode(sha256('b'), 'hex'));
            update encours.draft set version = 3, state = 'SUBMITTED', submitted_by = 'joe', submitted_at = now(),
              checks_hash = repeat('1', 64) where id = 1;
            insert into encours.draft (version, state, base, author, comment, created_at, revision)
              values (1, 'DRAFT', 1, 'kim', '', now(), 1);
            insert into encours.draft_revision values (2, 1, 'kim', '', now(), repeat('0', 64));
            insert into encours.draft_artefact values (2, 1, 'rules/a.drl', encode(sha256('b'), 'hex'));
            insert into encours.draft_copy values (2, 1, 2);
            insert into encours.audit_log (batch, at, actor, action, detail)
              values (gen_random_uuid(), now(), 'eve', 'DRAFT_CREATED', '');
            """;

    private static final String APPROVE =
            "update encours.draft set version = 4, state = 'APPROVED', closed_by = '%s', closed_at = now() where id = 1;";

    private static final String RELEASE = """
            insert into encours.release (number, hash, engine_version, fact_schema_version, state, author, approved_by,
              comment, effective_from, created_at, draft, draft_revision, checks_hash, difference_hash)
            values (3, repeat('0', 64), '1', 'f', 'APPROVED', 'eve', 'bob', '', now(), now(), 1, 2, repeat('1', 64),
              repeat('2', 64));
            """;

    @BeforeAll
    static void makeADraft() throws SQLException {
        TestRulebook rulebook = new TestRulebook(DATABASE, null);
        rulebook.store.storeOnce(approved(1, "2026-01-01T00:00:00Z"), artefacts("rule 1"));
        execute(DATABASE.service(), SETUP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eve", "ada", "joe"})
    void refusesAnApprovalByWhoeverHadAHandInIt(String name) {
        assertRefused(DATABASE.service(), APPROVE.formatted(name), CHECK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eve", "ada", "joe", "kim"})
    void refusesAnApprovalByWhoeverHadAHandInWhatItWasCopiedFrom(String name) {
        String submit = "update encours.draft set version = 2, state = 'SUBMITTED', submitted_by = 'kim',"
                + " submitted_at = now(), checks_hash = repeat('1', 64) where id = 2;";
        String approve =
                APPROVE.formatted(name).replace("version = 4", "version = 3").replace("id = 1", "id = 2");
        assertRefused(DATABASE.service(), submit + approve, CHECK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update encours.draft set version = 3 where id = 1",
                "update encours.draft set version = 5, state = 'DRAFT', revision = 3 where id = 1",
                "update encours.draft set version = 4, state = 'SUBMITTED' where id = 1",
                "update encours.draft set version = 4, state = 'DRAFT' where id = 1",
                "update encours.draft set version = 4, state = 'REJECTED', closed_by = 'bob', closed_at = now() where id = 1",
                "update encours.draft set version = 4, state = 'WITHDRAWN' where id = 1",
                RELEASE,
                "insert into encours.release_withdrawal values (1, 'bob', now(), '')",
                "insert into encours.release values (9, repeat('0', 64), '1', 'f', 'APPROVED', 'eve', 'bob', '',"
                        + " '2026-01-01', '2026-01-01')",
            })
    void refusesWhatBreaksTheRulesOfTheWay(String sql) {
        assertRefused(DATABASE.service(), sql, CHECK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into encours.draft_revision values (1, 3, 'eve', '', now(), repeat('0', 64))",
                "insert into encours.draft_artefact values (1, 2, 'rules/late.drl', encode(sha256('a'), 'hex'))",
                "update encours.draft_revision set author = 'bob'",
                "update encours.audit_log set actor = 'bob'",
                "delete from encours.audit_log",
                "truncate encours.audit_log",
                "delete from encours.draft_artefact",
                "delete from encours.draft_copy",
                "insert into encours.draft_copy values (1, 1, 1)",
                "delete from encours.draft",
                "update encours.release_withdrawal set reason = ''",
                "update encours.check_report set document = ''",
            })
    void refusesEveryChangeOfTheRecordToTheServiceAndToTheOwner(String sql) {
        assertRefused(DATABASE.service(), sql, DENIED);
        assertRefused(DATABASE.owner(), sql, DENIED);
    }

    @Test
    void deniesTheServiceToSayThatSomebodyElseMadeADraft() {
        assertRefused(DATABASE.service(), "update encours.draft set author = 'zoe' where id = 1", DENIED);
        assertRefused(DATABASE.owner(), "update encours.draft set author = 'zoe', version = 4 where id = 1", CHECK);
    }

    @Test
    void refusesAReleaseThatIsNotWhatWasApproved() {
        String other = "insert into encours.release_artefact values (3, 'rules/a.drl', encode(sha256('%s'), 'hex'));";
        String begin = APPROVE.formatted("bob") + RELEASE;
        assertRefused(DATABASE.service(), begin + other.formatted("a"), CHECK);
        assertRefused(DATABASE.service(), begin, CHECK);
    }

    @Test
    void refusesADraftWithoutItsRevision() {
        assertRefused(
                DATABASE.service(),
                "insert into encours.draft (version, state, base, author, comment, created_at, revision)"
                        + " values (1, 'DRAFT', 1, 'eve', '', now(), 1)",
                "23503");
    }

    private static void assertRefused(DataSource login, String sql, String state) {
        assertThatThrownBy(() -> execute(login, sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState())
                                .as(refused.getMessage())
                                .isEqualTo(state));
    }

    private static void execute(DataSource login, String sql) throws SQLException {
        try (Connection connection = login.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
        }
    }
}
