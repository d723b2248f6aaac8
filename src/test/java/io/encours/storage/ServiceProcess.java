package io.encours.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;

/** A process of its own that opens a data folder, commits one row, says so, and waits to be killed. */
final class ServiceProcess implements AutoCloseable {

    private static final String WRITTEN = "written";

    private final Process process;

    private ServiceProcess(Process process) {
        this.process = process;
    }

    static ServiceProcess start(Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServiceProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader output = process.inputReader();
        String line = output.readLine();
        while (line != null && !line.equals(WRITTEN)) {
            line = output.readLine();
        }
        return new ServiceProcess(process);
    }

    long pid() {
        return process.pid();
    }

    /** As {@code kill -9} does it: the process has no say. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    public static void main(String[] arguments) throws Exception {
        EmbeddedServer server = EmbeddedServer.start(Path.of(arguments[0]));
        Login owner = server.owner();
        try (Connection connection = DriverManager.getConnection(
                        server.jdbcUrl(EmbeddedServer.DATABASE), owner.name(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE notes (note text)");
            statement.execute("INSERT INTO notes VALUES ('written before the kill')");
        }
        System.out.println(WRITTEN);
        new CountDownLatch(1).await();
    }
}
