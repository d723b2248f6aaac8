package io.encours.storage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server process of a cluster: started, stopped, and found again where an earlier service left it running. */
final class Postmaster {

    private static final int ATTEMPTS = 3;
    private static final String PATIENCE_SECONDS = "300";

    private final Cluster cluster;
    private final Programs programs;

    Postmaster(Cluster cluster, Programs programs) {
        this.cluster = cluster;
        this.programs = programs;
    }

    /** Starts the server on a free loopback port, after stopping one that still runs; returns the port. */
    int start() throws IOException {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            stopLeftOver();
            int port = freePort();
            if (programs.run("pg_ctl", startOn(port))) {
                return port;
            }
        }
        throw new StorageException("The embedded PostgreSQL does not start; %s says why.".formatted(programs.log()));
    }

    /** Stops the server cleanly, or at once where it does not stop cleanly in time. */
    void stop() throws IOException {
        if (!programs.run("pg_ctl", stopBy("fast", "60")) && isRunning()) {
            programs.run("pg_ctl", stopBy("immediate", "60"));
        }
    }

    private void stopLeftOver() throws IOException {
        if (!Files.exists(pidFile())) {
            return;
        }
        if (isRunning()) {
            stop();
        } else if (Files.exists(pidFile()) && isSomebodyElse()) {
            Files.deleteIfExists(pidFile());
        }
    }

    private boolean isRunning() throws IOException {
        return process().map(this::isOurs).orElse(false);
    }

    /** After a restart of the machine the number in the file may be another process's, which must not be signalled. */
    private boolean isSomebodyElse() throws IOException {
        return process().isPresent();
    }

    private Optional<ProcessHandle> process() throws IOException {
        if (!Files.exists(pidFile())) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile());
        return lines.isEmpty() ? Optional.empty() : alive(lines.get(0).strip());
    }

    private static Optional<ProcessHandle> alive(String pid) {
        if (!pid.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive);
    }

    private boolean isOurs(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean postgres = info.command()
                .map(Path::of)
                .map(path -> path.getFileName().toString())
                .map(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .orElse(false);
        return postgres
                && info.arguments()
                        .map(arguments ->
                                List.of(arguments).contains(cluster.folder().toString()))
                        .orElse(true);
    }

    private String[] startOn(int port) {
        return new String[] {
            "start",
            "-w",
            "-t",
            PATIENCE_SECONDS,
            "-D",
            cluster.folder().toString(),
            "-l",
            programs.log().toString(),
            "-o",
            options(port)
        };
    }

    private String[] stopBy(String mode, String seconds) {
        return new String[] {
            "stop", "-w", "-t", seconds, "-m", mode, "-D", cluster.folder().toString()
        };
    }

    private static String options(int port) {
        return "-p " + port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c password_encryption=scram-sha-256"
                + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Path pidFile() {
        return cluster.folder().resolve("postmaster.pid");
    }
}
