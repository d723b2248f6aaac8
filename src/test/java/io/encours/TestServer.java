package io.encours;

import io.encours.storage.EmbeddedServer;
import io.encours.storage.EmbeddedSuperuser;
import io.encours.storage.Login;
import io.encours.storage.Roles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.ContainerFetchException;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The one PostgreSQL server of a test run: in Docker where Docker answers, else the embedded one. */
interface TestServer {

    String IMAGE = "postgres:18";

    /** Makes an empty database and returns its address. */
    String createDatabase(String name) throws SQLException;

    /** Makes a database with everything that is in another, which nobody is connected to, and returns its address. */
    default String copyDatabase(String name, String from) throws SQLException {
        try (Connection superuser = superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + from + " OWNER " + owner().name());
        }
        return createDatabase(name);
    }

    Connection superuser() throws SQLException;

    Login owner();

    Login service();

    static TestServer start() {
        if (DockerPlace.fromEnvironment().answers()
                && DockerClientFactory.instance().isDockerAvailable()) {
            try {
                return new InDocker();
            } catch (ContainerFetchException noImage) {
                System.out.println("Docker answers, but has no image " + IMAGE + ": " + noImage.getMessage());
            }
        }
        return new Embedded();
    }

    /** The image as it comes, but for the number of services that a run starts on it, and with its data in memory. */
    final class InDocker implements TestServer {

        private static final String DATA = "/in-memory";

        private final PostgreSQLContainer container = new PostgreSQLContainer(IMAGE)
                .withCommand("postgres", "-c", "max_connections=300", "-c", "max_wal_size=256MB")
                .withEnv("PGDATA", DATA)
                .withTmpFs(Map.of(DATA, "rw"));

        InDocker() {
            container.start();
            try (Connection superuser = superuser()) {
                Roles.establish(superuser, owner(), service());
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            System.out.println("Tests run on PostgreSQL in Testcontainers (" + IMAGE + ").");
        }

        @Override
        public String createDatabase(String name) throws SQLException {
            try (Connection superuser = superuser()) {
                Roles.establishDatabase(superuser, name, owner(), service());
            }
            return url(name);
        }

        @Override
        public Login owner() {
            return new Login(Roles.OWNER, "owner");
        }

        @Override
        public Login service() {
            return new Login(Roles.SERVICE, "service");
        }

        @Override
        public Connection superuser() throws SQLException {
            return DriverManager.getConnection(url("postgres"), container.getUsername(), container.getPassword());
        }

        private String url(String database) {
            return "jdbc:postgresql://%s:%d/%s"
                    .formatted(
                            container.getHost(),
                            container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                            database);
        }
    }

    /** The service's own default, in a folder that goes away after the run. */
    final class Embedded implements TestServer {

        private final Path folder = temporaryFolder();
        private final EmbeddedServer server = EmbeddedServer.start(folder);

        Embedded() {
            Runtime.getRuntime().addShutdownHook(new Thread(this::remove));
            System.out.println("Tests run on the embedded PostgreSQL in " + folder + ".");
        }

        @Override
        public String createDatabase(String name) throws SQLException {
            server.createDatabase(name);
            return server.jdbcUrl(name);
        }

        @Override
        public Login owner() {
            return server.owner();
        }

        @Override
        public Login service() {
            return server.service();
        }

        private static Path temporaryFolder() {
            try {
                return Files.createTempDirectory("encours-tests-");
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        @Override
        public Connection superuser() throws SQLException {
            Login login = EmbeddedSuperuser.of(folder);
            return DriverManager.getConnection(server.jdbcUrl("postgres"), login.name(), login.password());
        }

        private void remove() {
            server.close();
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
