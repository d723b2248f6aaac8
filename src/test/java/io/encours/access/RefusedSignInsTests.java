package io.encours.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.TestDatabase;
import io.encours.audit.TestAudit;
import io.encours.proof.key.TestKeys;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class RefusedSignInsTests {

    private final DataSource database = TestDatabase.migrated().service();
    private final RefusedSignIns refused =
            new RefusedSignIns(TestAudit.log(database), new JdbcTransactionManager(database), Clock.systemUTC());

    @BeforeEach
    void registerTheKey() {
        TestKeys.register(database);
    }

    @Test
    void tellsOfTheFirstOfAKindAtOnceAndOfTheOthersInSum() {
        for (int i = 0; i < 5; i++) {
            refused.add(failed("192.0.2.1"));
        }
        assertThat(told()).containsExactly("sales from 192.0.2.1: the password is wrong");

        refused.sumUp();
        assertThat(told())
                .hasSize(2)
                .last()
                .isEqualTo("sales from 192.0.2.1: the password is wrong (4 more within a minute)");
        refused.sumUp();
        assertThat(told()).hasSize(2);
    }

    @Test
    void beginsAnewWithEachMinute() {
        refused.add(failed("192.0.2.1"));
        refused.sumUp();
        refused.add(failed("192.0.2.1"));
        assertThat(told()).hasSize(2).containsOnly("sales from 192.0.2.1: the password is wrong");
    }

    @Test
    void isNotFlooded() {
        for (int address = 0; address < 1_000; address++) {
            refused.add(failed("192.0.2." + address));
            refused.add(failed("192.0.2." + address));
        }
        assertThat(told()).hasSize(RefusedSignIns.MOST);

        refused.sumUp();
        assertThat(told()).hasSize(2 * RefusedSignIns.MOST + 1);
        assertThat(told()).last().isEqualTo("1940 more within a minute, from 980 addresses");
        assertThat(TestAudit.verification(database)).isEqualTo("41 records are as they were sealed");
    }

    private static RefusedSignIn failed(String address) {
        return new RefusedSignIn(AccountAction.SIGN_IN_FAILED, "sales", address, SignInRefusal.WRONG_PASSWORD.why());
    }

    private List<String> told() {
        return JdbcClient.create(database)
                .sql("select detail from encours.audit_log where actor = 'nobody' order by id")
                .query(String.class)
                .list();
    }
}
