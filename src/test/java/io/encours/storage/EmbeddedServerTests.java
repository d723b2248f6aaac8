package io.encours.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedServerTests {

    /** Where the programs are unpacked once for all tests. */
    @TempDir
    private static Path programs;

    @TempDir
    private Path folder;

    @BeforeEach
    void linkPrograms() throws IOException {
        Path unpacked = Binaries.unpacked(programs);
        Files.createSymbolicLink(folder.resolve(unpacked.getFileName()), unpacked);
    }

    @Test
    void keepsEveryCommitWhenTheServiceIsKilledAndItsServerLivesOn() throws Exception {
        try (ServiceProcess service = ServiceProcess.start(folder)) {
            assertThatThrownBy(() -> EmbeddedServer.start(folder))
                    .isInstanceOf(StorageException.class)
                    .hasMessage("Another service is running on the folder %s (process %d)."
                            .formatted(folder.toRealPath(), service.pid()));
            service.kill();
        }
        long orphan = postmaster();
        assertThat(ProcessHandle.of(orphan)).isPresent();
        try (EmbeddedServer again = EmbeddedServer.start(folder)) {
            assertThat(values(again)).containsExactly("written before the kill");
            assertThat(postmaster()).isNotEqualTo(orphan);
        }
    }

    @Test
    void startsAnewAfterASecondCrashInWhichTheServerDiedToo() throws Exception {
        try (ServiceProcess service = ServiceProcess.start(folder)) {
            service.kill();
        }
        ProcessHandle.of(postmaster()).ifPresent(ProcessHandle::destroyForcibly);
        try (EmbeddedServer again = EmbeddedServer.start(folder)) {
            assertThat(values(again)).containsExactly("written before the kill");
        }
    }

    @Test
    void letsNobodyInWithoutThePasswordThatOnlyTheOwnerCanRead() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            for (String role : List.of(Roles.SUPERUSER, Roles.OWNER, Roles.SERVICE)) {
                assertThatThrownBy(() ->
                                DriverManager.getConnection(server.jdbcUrl(EmbeddedServer.DATABASE), role, "guessed"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(Passwords.FILE))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void refusesASecondServiceInTheSameProcessAndStillHoldsTheFolder() throws IOException {
        try (EmbeddedServer first = EmbeddedServer.start(folder)) {
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatThrownBy(() -> EmbeddedServer.start(folder)).hasMessageContaining("Another service");
            }
            assertThat(first.owner().name()).isEqualTo(Roles.OWNER);
        }
    }

    @Test
    void clearsAwayAFolderThatWasHalfMade() throws IOException {
        Path half = Files.createDirectories(folder.resolve("initialising-1/base"));
        Files.writeString(half.resolve("1"), "half");
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(folder.resolve("initialising-1")).doesNotExist();
            assertThat(server.service().toString()).isEqualTo("encours");
        }
    }

    @Test
    void leavesAFolderAloneThatItDoesNotKnow() throws IOException {
        Path foreign = Files.createDirectories(folder.resolve("postgresql"));
        Files.writeString(foreign.resolve("letter.txt"), "dear reader");
        assertThatThrownBy(() -> EmbeddedServer.start(folder))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("is not a PostgreSQL data folder, and is left as it is");
        assertThat(foreign.resolve("letter.txt")).hasContent("dear reader");
    }

    @Test
    void doesNotSignalAProcessThatGotTheNumberOfADeadServer() throws IOException {
        EmbeddedServer.start(folder).close();
        Path pidFile = folder.resolve("postgresql/postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n/elsewhere\n");
        try (EmbeddedServer server = EmbeddedServer.start(folder)) {
            assertThat(server.service().name()).isEqualTo(Roles.SERVICE);
        }
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgresql/postmaster.pid"))
                .get(0)
                .strip());
    }

    private static List<String> values(EmbeddedServer server) {
        Login owner = server.owner();
        DriverManagerDataSource source =
                new DriverManagerDataSource(server.jdbcUrl(EmbeddedServer.DATABASE), owner.name(), owner.password());
        return JdbcClient.create(source)
                .sql("SELECT note FROM notes")
                .query(String.class)
                .list();
    }
}
