package io.encours.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.encours.TestDatabase;
import io.encours.audit.TestAudit;
import io.encours.proof.key.TestKeys;
import io.encours.shared.Role;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.transaction.support.TransactionTemplate;

@ExtendWith(OutputCaptureExtension.class)
class FirstStartTests {

    /** As the service has it, but for the number of rounds: here it is not what makes passwords strong that is tried. */
    private final PasswordEncoder encoder = new RememberingEncoder(new DelegatingPasswordEncoder(
            "fast",
            Map.of(
                    "fast",
                    new Pbkdf2PasswordEncoder("", 16, 1_000, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256),
                    AccountKey.ALGORITHM,
                    new AccountKey.Encoder())));

    private JdbcClient jdbc;
    private DataSource database;

    @BeforeEach
    void migrate() {
        database = TestDatabase.migrated().service();
        TestKeys.register(database);
        jdbc = JdbcClient.create(database);
    }

    @Test
    void makesPasswordsOnceAndShowsThemOnce(CapturedOutput output) {
        start(null);
        String shown = output.toString();
        start(null);
        assertThat(output.toString()).isEqualTo(shown);
        for (Role role : Role.values()) {
            assertThat(signIn(role.written(), shownPassword(shown, role), "127.0.0.1")
                            .getAuthorities())
                    .extracting(Object::toString)
                    .hasSize(1);
        }
    }

    @Test
    void acceptsGeneratedPasswordsOnThisMachineAlone(CapturedOutput output) {
        start(null);
        String password = shownPassword(output.toString(), Role.SALES);
        assertThatThrownBy(() -> signIn("sales", password, "192.0.2.1"))
                .isInstanceOf(Refused.class)
                .hasMessage("Generated passwords are for this machine only");
        assertThat(signIn("sales", password, "::1").isAuthenticated()).isTrue();
    }

    @Test
    void takesAConfiguredPasswordAtEveryStart() {
        start(null);
        start("first password");
        assertThat(signIn("auditor", "first password", "192.0.2.1").getName()).isEqualTo("auditor");
        start("second password");
        assertThat(signIn("auditor", "second password", "192.0.2.1").getName()).isEqualTo("auditor");
        assertThatThrownBy(() -> signIn("auditor", "first password", "127.0.0.1"))
                .hasMessage("name or password is wrong");
        List<String> hashes =
                jdbc.sql("SELECT password FROM account").query(String.class).list();
        start("second password");
        assertThat(jdbc.sql("SELECT password FROM account").query(String.class).list())
                .isEqualTo(hashes);
    }

    @Test
    void tellsTheAuditLogOfEachAccountMadeAndEachPasswordChangedAndSealsIt() {
        start(null);
        start("first password");
        start("first password");
        assertThat(jdbc.sql("select action from encours.audit_log where detail like '%auditor%' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("ACCOUNT_MADE", "PASSWORD_CHANGED");
        assertThat(jdbc.sql("select count from encours.block order by number")
                        .query(Integer.class)
                        .list())
                .containsExactly(5, 5);
        assertThat(TestAudit.verification(database)).isEqualTo("10 records are as they were sealed");
    }

    @Test
    void leavesADisabledAccountDisabledAndAKeyInPlace() {
        start(null);
        jdbc.sql("update account set enabled = false where name = 'sales'").update();
        jdbc.sql("update account set password = '" + AccountKey.hash("a key")
                        + "', generated = false where name = 'auditor'")
                .update();
        start(null);
        assertThat(signIn("auditor", "a key", "192.0.2.1").isAuthenticated()).isTrue();
        start("first password");
        assertThatThrownBy(() -> signIn("sales", "first password", "127.0.0.1"))
                .hasMessage("name or password is wrong");
        assertThat(signIn("auditor", "first password", "192.0.2.1").isAuthenticated())
                .isTrue();
    }

    @Test
    void refusesAShortPassword() {
        assertThatThrownBy(() -> new AccessProperties("short")).hasMessageContaining("at least 8 characters");
    }

    private void start(@Nullable String password) {
        FirstStart start = new FirstStart(
                new Accounts(jdbc),
                encoder,
                new AccessProperties(password),
                TestAudit.log(database),
                Clock.systemUTC());
        new TransactionTemplate(new JdbcTransactionManager(database))
                .executeWithoutResult(status -> start.run(new DefaultApplicationArguments()));
    }

    private Authentication signIn(String name, String password, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        RefusedSignIns refused =
                new RefusedSignIns(TestAudit.log(database), new JdbcTransactionManager(database), Clock.systemUTC());
        return new LocalSignIn(
                        new Accounts(jdbc), encoder, new FailedAttempts(), refused, new AccessProperties(null), request)
                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }

    private static String shownPassword(String output, Role role) {
        Optional<String> line = output.lines()
                .map(String::strip)
                .filter(text -> text.startsWith(role.written() + " "))
                .findFirst();
        return line.orElseThrow().substring(role.written().length()).strip();
    }
}
