package io.encours.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * A real PostgreSQL that belongs to one service and keeps its data in one folder.
 *
 * <p>What is guaranteed: a commit is on disk before it returns ({@code fsync}, {@code synchronous_commit} and
 * {@code full_page_writes} are on, and checked at every start); the service may be killed at any moment, also while the
 * folder is being made, and the next start finds every commit; one service at a time works on a folder; the server
 * listens on the loopback address alone and lets nobody in without a password (SCRAM), which only the owner of the
 * folder can read.
 *
 * <p>The server process outlives a killed service. The next start stops it and starts it anew.
 */
public final class EmbeddedServer implements AutoCloseable {

    /** The service's database. */
    public static final String DATABASE = "encours";

    private final FolderLock lock;
    private final Passwords passwords;
    private final Postmaster postmaster;
    private final int port;

    private EmbeddedServer(FolderLock lock, Passwords passwords, Postmaster postmaster, int port) {
        this.lock = lock;
        this.passwords = passwords;
        this.postmaster = postmaster;
        this.port = port;
    }

    /**
     * Starts the server of a folder, which is made where it is missing.
     *
     * @throws StorageException if another service has the folder, if what is in it is not ours, if there is no PostgreSQL
     *     to start, or if it does not start or is not durable
     */
    public static EmbeddedServer start(Path folder) {
        Binaries.requireInstalled();
        try {
            Durable.createFolder(folder);
            Path data = folder.toRealPath();
            FolderLock lock = FolderLock.of(data);
            return startLocked(data, lock);
        } catch (IOException failed) {
            throw new StorageException("The data folder %s cannot be used: %s.".formatted(folder, failed), failed);
        }
    }

    private static EmbeddedServer startLocked(Path data, FolderLock lock) throws IOException {
        EmbeddedServer server = null;
        try {
            Passwords passwords = Passwords.in(data);
            Programs programs = new Programs(Binaries.unpacked(data), data.resolve("postgresql.log"));
            Postmaster postmaster = new Postmaster(Cluster.in(data, programs, passwords), programs);
            server = new EmbeddedServer(lock, passwords, postmaster, postmaster.start());
        } finally {
            if (server == null) {
                lock.close();
            }
        }
        server.prepareOrClose();
        return server;
    }

    private void prepareOrClose() {
        boolean prepared = false;
        try {
            prepare();
            prepared = true;
        } catch (SQLException failed) {
            throw new StorageException(
                    "The embedded PostgreSQL refuses its own set-up: " + failed.getMessage(), failed);
        } finally {
            if (!prepared) {
                close();
            }
        }
    }

    private void prepare() throws SQLException {
        try (Connection superuser = superuser()) {
            Roles.establish(superuser, owner(), service());
            Roles.establishDatabase(superuser, DATABASE, owner(), service());
        }
        try (Connection service = connect(DATABASE, service())) {
            List<String> weak = Durability.weakened(service);
            if (!weak.isEmpty()) {
                throw new StorageException("The embedded PostgreSQL would lose commits: " + String.join(", ", weak));
            }
        }
    }

    /** Makes a further, empty database with the same roles. */
    public void createDatabase(String name) throws SQLException {
        try (Connection superuser = superuser()) {
            Roles.establishDatabase(superuser, name, owner(), service());
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** The login that owns the schema and runs migrations. */
    public Login owner() {
        return passwords.owner();
    }

    /** The login of the service's connections. */
    public Login service() {
        return passwords.service();
    }

    private Connection superuser() throws SQLException {
        return connect("postgres", passwords.superuser());
    }

    private Connection connect(String database, Login login) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), login.name(), login.password());
    }

    /** Stops the server and gives the folder back. */
    @Override
    public void close() {
        try (lock) {
            postmaster.stop();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
