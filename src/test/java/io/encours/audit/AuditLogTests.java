package io.encours.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.encours.TestDatabase;
import io.encours.proof.key.TestKeys;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class AuditLogTests {

    private enum Act implements AuditAction {
        TRIED
    }

    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void sealsTheEntriesOfATransactionTogetherAsItsLastAct() {
        DataSource service = migrated();
        transaction(service).executeWithoutResult(status -> {
            tell(service, "one");
            assertThat(blocks(service)).isZero();
            tell(service, "two");
        });
        transaction(service).executeWithoutResult(status -> tell(service, "three"));
        assertThat(blocks(service)).isEqualTo(2);
        assertThat(TestAudit.verification(service)).isEqualTo("3 records are as they were sealed");
    }

    @Test
    void leavesNothingOfATransactionThatIsRolledBack() {
        DataSource service = migrated();
        transaction(service).executeWithoutResult(status -> {
            tell(service, "one");
            status.setRollbackOnly();
        });
        assertThat(blocks(service)).isZero();
        assertThat(TestAudit.verification(service)).isEqualTo("0 records are as they were sealed");
    }

    @Test
    void takesNothingOutsideOfATransaction() {
        DataSource service = migrated();
        assertThatIllegalStateException().isThrownBy(() -> tell(service, "one"));
        assertThat(TestAudit.verification(service)).isEqualTo("0 records are as they were sealed");
    }

    @Test
    void sealsOnceWhatWasInTheLogBeforeItWasSealed() {
        database.migrateTo("41");
        new JdbcTemplate(database.owner()).update("""
                insert into encours.audit_log (at, actor, action, draft, detail)
                select now(), 'é', 'DRAFT_CREATED', n, 'n' from generate_series(1, 450) n
                """);
        DataSource service = migrated();
        adopt(service);
        transaction(service).executeWithoutResult(status -> tell(service, "one"));
        adopt(service);
        assertThat(blocks(service)).isEqualTo(4);
        assertThat(TestAudit.verification(service)).isEqualTo("451 records are as they were sealed");
    }

    @Test
    void takesInNoEntryThatSomebodyPutThere() {
        DataSource service = migrated();
        new JdbcTemplate(service).update("""
                insert into encours.audit_log (batch, at, actor, action, detail)
                values (gen_random_uuid(), now(), 'eve', 'DRAFT_APPROVED', '')
                """);
        adopt(service);
        assertThat(TestAudit.verification(service)).contains("RECORD_INSERTED");
    }

    @Test
    void statesOnceWhatWasThereBeforeAnyRowWasStated() {
        database.migrateTo("65");
        keepReport(database.owner(), "a");
        DataSource service = migrated();
        assertThat(TestAudit.verificationOfRows(service)).contains("RECORD_INSERTED", "check_report/a", "signing_key/");
        state(service);
        state(service);
        assertThat(TestAudit.verificationOfRows(service)).isEqualTo("1 records are as they were sealed");
        keepReport(service, "b");
        state(service);
        assertThat(TestAudit.verificationOfRows(service))
                .contains("RECORD_INSERTED", "check_report/b")
                .doesNotContain("check_report/a");
    }

    @Test
    void statesTheRowsThatATransactionWrote() {
        DataSource service = migrated();
        state(service);
        transaction(service).executeWithoutResult(status -> {
            keepReport(service, "a");
            tell(service, "one");
        });
        assertThat(TestAudit.verificationOfRows(service)).isEqualTo("2 records are as they were sealed");
    }

    private static void keepReport(DataSource source, String digit) {
        new JdbcTemplate(source).update("insert into encours.check_report values (repeat(?, 64), '{}', now())", digit);
    }

    private static void state(DataSource service) {
        new OpeningStatement(
                        JdbcClient.create(service),
                        new JdbcTransactionManager(service),
                        TestAudit.sealing(service),
                        Clock.systemUTC(),
                        TestAudit.STATED)
                .start();
    }

    private DataSource migrated() {
        database.migrate();
        DataSource service = database.service();
        TestKeys.register(service);
        return service;
    }

    private static void adopt(DataSource service) {
        new AuditAdoption(new JdbcTemplate(service), new JdbcTransactionManager(service), TestAudit.sealing(service))
                .start();
    }

    private static void tell(DataSource service, String detail) {
        TestAudit.log(service).add(AuditEvent.of(Act.TRIED, "ada", Instant.parse("2026-11-21T09:00:00Z"), detail));
    }

    private static int blocks(DataSource service) {
        return new JdbcTemplate(service)
                .queryForList("select number from encours.block")
                .size();
    }

    private static TransactionTemplate transaction(DataSource service) {
        return new TransactionTemplate(new JdbcTransactionManager(service));
    }
}
