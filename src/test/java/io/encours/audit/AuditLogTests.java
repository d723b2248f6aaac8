package io.encours.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.encours.TestDatabase;
import io.encours.proof.key.TestKeys;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
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
