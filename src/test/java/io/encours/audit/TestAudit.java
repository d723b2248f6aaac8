package io.encours.audit;

import io.encours.proof.chain.Chain;
import io.encours.proof.chain.SealedRecords;
import io.encours.proof.key.TestKeys;
import io.encours.proof.verification.TestVerification;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit log of tests that start no service; the key of the tests must be on record. */
public final class TestAudit {

    /** As the service states them. */
    static final StatedRows STATED =
            new StatedRows(List.of(new Stated("encours.stated_policy"), new Stated("encours.stated_account")));

    private TestAudit() {}

    public static AuditLog log(DataSource database) {
        return new AuditLog(JdbcClient.create(database), sealing(database), STATED);
    }

    public static SealedRecords sealed() {
        return new SealedAuditLog();
    }

    static Sealing sealing(DataSource database) {
        Clock clock = Clock.systemUTC();
        return new Sealing(new JdbcTemplate(database), new SealedAuditLog(), new Chain(TestKeys.KEY, clock), clock);
    }

    /** What is wrong with the log; how many entries were checked, where nothing is. */
    public static String verification(DataSource database) {
        return TestVerification.of(database, new SealedAuditLog());
    }

    /** The same, and what is wrong with the rows that it states. */
    static String verificationOfRows(DataSource database) {
        return TestVerification.of(database, List.of(new StatedComparison(STATED)), new SealedAuditLog());
    }
}
