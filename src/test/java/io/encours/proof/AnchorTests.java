package io.encours.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import io.encours.TestDatabase;
import io.encours.proof.anchor.AnchorFile;
import io.encours.proof.anchor.AnchorPost;
import io.encours.proof.anchor.AnchorSettings;
import io.encours.proof.block.Canonical;
import io.encours.proof.block.SealedRecord;
import io.encours.proof.chain.Chain;
import io.encours.proof.chain.Forger;
import io.encours.proof.chain.SealedRecords;
import io.encours.proof.key.TestKeys;
import io.encours.proof.offline.OfflineVerification;
import io.encours.proof.receipt.Receipt;
import io.encours.proof.receipt.Receipts;
import io.encours.proof.verification.TestVerification;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.Status;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who has the database and the key rewrites the record: only what was kept elsewhere shows it. */
class AnchorTests {

    private final TestDatabase database = TestDatabase.migrated();
    private final Trials trials = new Trials();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void seal() throws SQLException {
        TestKeys.register(database.service());
        trials.seal(database);
        trials.seal(database);
        trials.seal(database);
    }

    @Test
    void findsAChainThatWasRewrittenWithTheKeyByTheFileAndNotWithoutIt() throws Exception {
        anchors(file()).anchor();
        trials.seal(database);
        anchors(file()).anchor();
        assertThat(verified(file())).isEqualTo("4 records are as they were sealed");
        rewrite();
        assertThat(verified(none())).isEqualTo("4 records are as they were sealed");
        assertThat(verified(file())).contains("CHAIN_REWRITTEN, block=3").doesNotContain("block=4");
    }

    @Test
    void findsAnOldBackupThatWasRestored() throws Exception {
        anchors(file()).anchor();
        asOwner(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("delete from encours.block where number = 3");
            }
        });
        trials.records.remove(2);
        assertThat(verified(none())).isEqualTo("2 records are as they were sealed");
        assertThat(verified(file())).contains("BLOCK_MISSING, block=3");
    }

    @Test
    void tellsOfAFileThatCannotBeRead() throws Exception {
        anchors(file()).anchor();
        Files.writeString(path(), Files.readString(path()).substring(9));
        assertThat(verified(file())).contains("ANCHORS_UNREADABLE").contains("line 1 of ");
    }

    @Test
    void tellsOfACheckpointThatWasAltered() throws Exception {
        anchors(file()).anchor();
        Files.writeString(path(), Files.readString(path()).replace("\"number\":3", "\"number\":2"));
        assertThat(verified(file())).contains("SIGNATURE_WRONG, block=2");
    }

    @Test
    void writesNothingTwiceAndNothingThatIsNotAskedFor() throws Exception {
        Anchors anchors = anchors(file());
        anchors.anchor();
        anchors.anchor();
        assertThat(Files.readAllLines(path())).hasSize(1);
        trials.seal(database);
        anchors.anchor();
        assertThat(Files.readString(path())).doesNotContain("trial");
        assertThat(Files.readAllLines(path()))
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(JsonMapper.shared().readTree(line).propertyNames())
                                .containsExactlyInAnyOrder("format", "number", "hash", "statedAt", "key", "signature"));
        Anchors off = anchors(none());
        off.anchor();
        assertThat(off.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void showsOfflineThatAnExportAndAReceiptAreNotOfTheChainThatWas() throws Exception {
        anchors(file()).anchor();
        assertThat(offline(export())).startsWith("valid: 3 records in the blocks up to 3, as 1 of 1 anchors have it");
        assertThat(offline(receipt())).startsWith("valid: record ").endsWith(", as 1 of 1 anchors have it");
        rewrite();
        assertThat(offline(export())).startsWith("altered: CHAIN_REWRITTEN, block 3");
        assertThat(offline(receipt())).startsWith("altered: CHAIN_REWRITTEN, block 3");
        assertThat(python(receipt(), key())).isEqualTo("valid");
        assertThat(python(receipt(), key(), path())).startsWith("altered: the block is not the one that was there at ");
    }

    @Test
    void postsAndTriesAgainAndFollowsNoRedirection() throws Exception {
        List<String> taken = new ArrayList<>();
        List<Integer> answers = new ArrayList<>(List.of(500, 302, 204));
        HttpServer server = server(taken, answers);
        try {
            URI url = URI.create(
                    "http://127.0.0.1:%d/anchors".formatted(server.getAddress().getPort()));
            Anchors anchors = anchors(new AnchorSettings(null, url));
            anchors.anchor();
            assertThat(anchors.health().getStatus().getCode()).isEqualTo("DEGRADED");
            assertThat(anchors.health().getDetails().get("url")).asString().contains("answers with 500");
            anchors.anchor();
            assertThat(anchors.health().getDetails().get("url")).asString().contains("answers with 302");
            anchors.anchor();
            assertThat(anchors.health().getStatus()).isEqualTo(Status.UP);
        } finally {
            server.stop(0);
        }
        assertThat(taken)
                .hasSize(3)
                .allMatch(line -> line.startsWith("/anchors {\"format\":\"encours-checkpoint-v1\""));
    }

    @Test
    void goesOnWhereThePlaceIsAway() throws Exception {
        Anchors anchors = anchors(new AnchorSettings(folder.resolve("missing/anchors.jsonl"), null));
        anchors.anchor();
        assertThat(anchors.health().getDetails()).containsOnlyKeys("file");
        Files.createDirectory(folder.resolve("missing"));
        anchors.anchor();
        assertThat(anchors.health().getStatus()).isEqualTo(Status.UP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///tmp/anchors", "ftp://example.org/anchors", "anchors", "http:anchors"})
    void isPostedOverHttpAlone(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnchorSettings(null, URI.create(url)))
                .withMessageContaining("expected: an address of http or https");
    }

    private static HttpServer server(List<String> taken, List<Integer> answers) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            taken.add(exchange.getRequestURI() + " "
                    + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(answers.remove(0), -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private Anchors anchors(AnchorSettings settings) {
        return new Anchors(
                TestVerification.checkpoints(database.service()),
                new AnchorFile(settings),
                new AnchorPost(settings),
                new SimpleMeterRegistry());
    }

    private AnchorSettings file() {
        return new AnchorSettings(path(), null);
    }

    private static AnchorSettings none() {
        return new AnchorSettings(null, null);
    }

    private Path path() {
        return folder.resolve("anchors.jsonl");
    }

    private String verified(AnchorSettings settings) {
        return TestVerification.of(database.service(), settings, trials);
    }

    private void rewrite() throws SQLException {
        asOwner(connection -> Forger.rewriteFrom(connection, 1, TestKeys.KEY));
    }

    private interface Deed {
        void on(Connection connection) throws SQLException;
    }

    private void asOwner(Deed deed) throws SQLException {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table encours.block disable trigger user");
            deed.on(connection);
        }
    }

    private Path export() throws IOException {
        return Files.writeString(folder.resolve("export"), TestVerification.export(database.service(), trials));
    }

    /** Of the record in the last block. */
    private Path receipt() throws Exception {
        SealedRecord last = trials.records.get(trials.records.size() - 1);
        try (Connection connection = database.service().getConnection()) {
            Receipt receipt =
                    Receipts.of(connection, trials, last.batch(), last.name()).orElseThrow();
            return Files.writeString(folder.resolve("receipt"), new JsonMapper().writeValueAsString(receipt));
        }
    }

    private Path key() throws IOException {
        return Files.writeString(
                folder.resolve("key.pem"), TestKeys.KEY.verifying().pem());
    }

    private String offline(Path file) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(said, true, UTF_8);
        OfflineVerification.run(
                List.of(file.toString(), "--key", key().toString(), "--anchors", path().toString()), print, print);
        return said.toString(UTF_8).strip();
    }

    private static String python(Path... files) throws IOException {
        List<String> command = new ArrayList<>(List.of("python3", "src/docs/verify_receipt.py"));
        List.of(files).forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    }

    /** Records of which nothing is kept but what a chain seals. */
    private static final class Trials implements SealedRecords {

        private final List<SealedRecord> records = new ArrayList<>();

        void seal(TestDatabase database) throws SQLException {
            UUID batch = UUID.randomUUID();
            Canonical content = Canonical.of("encours-trial-v1", Map.of("id", batch, "batch", batch));
            SealedRecord record = new SealedRecord(batch.toString(), batch, content, null, false);
            try (Connection connection = database.service().getConnection()) {
                new Chain(TestKeys.KEY, Clock.systemUTC()).seal(connection, kind(), batch, List.of(record.leaf()));
            }
            records.add(record);
        }

        @Override
        public String kind() {
            return "trial";
        }

        @Override
        public List<SealedRecord> in(Connection connection, List<UUID> batches) {
            return records.stream()
                    .filter(record -> batches.contains(record.batch()))
                    .toList();
        }

        @Override
        public List<String> unsealed(Connection connection, @Nullable Instant from, @Nullable Instant to, int most) {
            return List.of();
        }
    }
}
