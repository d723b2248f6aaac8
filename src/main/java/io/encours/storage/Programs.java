package io.encours.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's own programs, also for root, whom PostgreSQL refuses to run as. */
final class Programs {

    private static final long PATIENCE_MINUTES = 10;

    private final Path home;
    private final Path log;
    private final List<String> unprivileged;

    /**
     * @param home the unpacked binaries
     * @param log where what the programs say goes
     */
    Programs(Path home, Path log) throws IOException {
        this.home = home;
        this.log = log;
        this.unprivileged = unprivileged();
    }

    /** Runs a program to its end; true if it succeeded. */
    boolean run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(unprivileged);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return succeeds(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())));
    }

    Path log() {
        return log;
    }

    /** A user namespace of its own makes root a nobody in PostgreSQL's eyes, while its files stay root's. */
    private static List<String> unprivileged() throws IOException {
        if (!isRoot()) {
            return List.of();
        }
        List<String> namespace = List.of("unshare", "--user");
        if (canRun(namespace)) {
            return namespace;
        }
        throw new StorageException("The embedded PostgreSQL does not run as root on this machine"
                + " (user namespaces are not permitted): start the service as another user.");
    }

    private static boolean isRoot() throws IOException {
        Path self = Path.of("/proc/self");
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux");
        return linux
                && Files.exists(self)
                && Files.getAttribute(self, "unix:uid").equals(0);
    }

    private static boolean canRun(List<String> prefix) {
        List<String> command = new ArrayList<>(prefix);
        command.add("true");
        try {
            return succeeds(new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD));
        } catch (IOException missing) {
            return false;
        }
    }

    private static boolean succeeds(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        try {
            if (process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new StorageException("Interrupted while PostgreSQL's programs ran.", stopped);
        }
    }
}
