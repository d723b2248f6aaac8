package io.encours.proof.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.encours.TestDatabase;
import io.encours.proof.block.Canonical;
import io.encours.proof.block.Leaf;
import io.encours.proof.chain.Chain;
import io.encours.proof.chain.KeyRegistration;
import io.encours.proof.verification.TestVerification;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

class KeyTests {

    private static final Canonical CONTENT = Canonical.of("trial", Map.of("a", "b"));

    @TempDir
    private Path folder;

    @Test
    void makesAKeyOnceThatItsOwnerAloneCanRead() throws Exception {
        SigningKey first = KeyFile.inFolder(folder.resolve("data"));
        SigningKey again = KeyFile.inFolder(folder.resolve("data"));
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(first.verifying().verifies(CONTENT, again.sign(CONTENT))).isTrue();
        Path file = folder.resolve("data").resolve(KeyFile.NAME);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void readsAKeystoreOfKeytool() throws Exception {
        Path file = folder.resolve("signing.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process process = new ProcessBuilder(
                        (keytool + " -genkeypair -alias encours -keyalg Ed25519 -storetype PKCS12 -dname CN=encours"
                                        + " -storepass secret-1 -keystore " + file)
                                .split(" ", -1))
                .inheritIO()
                .start();
        assertThat(process.waitFor()).isZero();
        SigningKey key = KeyFile.read(file, "secret-1");
        assertThat(key.verifying().verifies(CONTENT, key.sign(CONTENT))).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyFile.read(file, "wrong"))
                .withMessageContaining("signing.p12");
    }

    @Test
    void refusesTwoHalvesOfDifferentKeys() throws Exception {
        String one = SigningKey.generate().pem();
        String other = SigningKey.generate().pem();
        Path mixed = Files.writeString(
                folder.resolve("mixed.pem"),
                one.substring(0, one.indexOf("-----BEGIN PUBLIC"))
                        + other.substring(other.indexOf("-----BEGIN PUBLIC")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KeyFile.read(mixed, null))
                .withMessageContaining("not one pair");
    }

    @Test
    void takesANewKeyWithTheSignatureOfTheOneBeforeAndTrustsBoth() throws Exception {
        TestDatabase database = TestDatabase.migrated();
        SigningKey first = SigningKey.generate();
        SigningKey second = SigningKey.generate();
        Path file = Files.writeString(folder.resolve("first.pem"), first.pem());
        register(database, first, (Path) null);
        register(database, second, file);
        register(database, second, (Path) null);
        List<KeyStatement> statements = statements(database);
        assertThat(statements)
                .extracting(KeyStatement::id)
                .containsExactly(first.id().hex(), second.id().hex());
        KeyRing ring = KeyRing.of(List.of(first.verifying()), statements);
        assertThat(ring.trusts(second.id())).isTrue();
        assertThat(KeyRing.of(List.of(SigningKey.generate().verifying()), statements)
                        .trusts(second.id()))
                .isFalse();
    }

    @Test
    void doesNotStartWithAKeyThatNobodyVouchesFor() throws Exception {
        TestDatabase database = TestDatabase.migrated();
        register(database, SigningKey.generate(), (Path) null);
        assertThatThrownBy(() -> register(database, SigningKey.generate(), (Path) null))
                .isInstanceOf(UnknownKeyException.class)
                .hasMessageContaining("ENCOURS_PROOF_KEYSTORE");
        assertThat(statements(database)).hasSize(1);
    }

    @Test
    void namesTheKeyThatIsMissingAndNotAnOlderOne() throws Exception {
        TestDatabase database = TestDatabase.migrated();
        SigningKey first = SigningKey.generate();
        SigningKey second = SigningKey.generate();
        register(database, first, (Path) null);
        register(database, second, Files.writeString(folder.resolve("first.pem"), first.pem()));
        assertThatThrownBy(() -> register(database, SigningKey.generate(), (Path) null))
                .hasMessageContaining(second.id().hex());
    }

    @Test
    void takesAKeyInPlaceOfALostOneWithTheReasonAndTrustsItNot() throws Exception {
        TestDatabase database = TestDatabase.migrated();
        SigningKey first = SigningKey.generate();
        SigningKey second = SigningKey.generate();
        register(database, first, (Path) null);
        register(database, second, new ProofSettings(null, null, null, null, "The disk failed"));
        List<KeyStatement> statements = statements(database);
        assertThat(statements.get(1).lost()).isEqualTo("The disk failed");
        assertThat(statements.get(1).predecessor()).isEqualTo(first.id().hex());
        assertThat(KeyRing.of(List.of(first.verifying()), statements).trusts(second.id()))
                .isFalse();
    }

    @Test
    void startsWithAKeyThatHasSealedBlocksThoughItsRowWasAlteredOrIsGone() throws Exception {
        for (String deed : List.of(
                "update encours.signing_key set id = repeat('a', 64)",
                "update encours.signing_key set public_key = 'x'",
                "delete from encours.signing_key")) {
            TestDatabase database = TestDatabase.migrated();
            SigningKey key = SigningKey.generate();
            register(database, key, (Path) null);
            seal(database, key);
            alter(database, deed);
            register(database, key, (Path) null);
            assertThat(TestVerification.of(database.service())).contains("KEY_UNTRUSTED");
        }
    }

    private static void seal(TestDatabase database, SigningKey key) throws SQLException {
        try (Connection connection = database.service().getConnection()) {
            new Chain(key, Clock.systemUTC())
                    .seal(connection, "trial", UUID.randomUUID(), List.of(new Leaf("a", CONTENT.leaf())));
        }
    }

    private static void alter(TestDatabase database, String deed) throws SQLException {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table encours.signing_key disable trigger user,"
                    + " drop constraint signing_key_check, drop constraint signing_key_id_check");
            statement.execute(deed);
        }
    }

    private static void register(TestDatabase database, SigningKey key, @Nullable Path previous) {
        register(database, key, new ProofSettings(null, null, previous, null, null));
    }

    private static void register(TestDatabase database, SigningKey key, ProofSettings settings) {
        DataSource service = database.service();
        new KeyRegistration(
                        new JdbcTemplate(service),
                        new JdbcTransactionManager(service),
                        key,
                        settings,
                        List.of(),
                        Clock.systemUTC())
                .start();
    }

    private static List<KeyStatement> statements(TestDatabase database) throws SQLException {
        try (Connection connection = database.service().getConnection()) {
            return KeyStatements.all(connection);
        }
    }
}
