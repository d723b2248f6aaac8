package io.encours;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;

/** The service as its users run it: a process of its own, with the embedded PostgreSQL in a folder. */
final class ServiceProcess implements AutoCloseable {

    static final String PASSWORD = "correct horse battery staple";

    private static final Duration START = Duration.ofMinutes(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Process process;
    private final Path log;
    private final int port;

    private ServiceProcess(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /** Starts the service on the data in a folder, and waits until it says that it is well. */
    static ServiceProcess on(Path folder) throws IOException, InterruptedException {
        return on(folder, freePort(), Map.of("ENCOURS_LOCAL_PASSWORD", PASSWORD));
    }

    static ServiceProcess on(Path folder, int port, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path log = Files.createTempFile(folder, "service", ".log");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                // most of its short life is its start
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                mainClassPath(),
                Encours.class.getName());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("ENCOURS_RULEBOOK_WARMUP", "0");
        builder.environment().put("ENCOURS_DATA", folder.resolve("data").toString());
        builder.environment().putAll(environment);
        ServiceProcess service = new ServiceProcess(
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start(), log, port);
        service.awaitHealth();
        return service;
    }

    /** What the service itself has on its class path, without the tests. */
    private static String mainClassPath() {
        return Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .reduce((all, next) -> all + java.io.File.pathSeparator + next)
                .orElseThrow();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitHealth() throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(START);
        while (Instant.now().isBefore(deadline) && process.isAlive()) {
            try {
                if (get("operator", "/actuator/health").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("the service did not start:\n" + log());
    }

    int port() {
        return port;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    HttpResponse<String> get(String account, String path) throws IOException, InterruptedException {
        return http.send(request(account, path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String account, String path, String json) throws IOException, InterruptedException {
        return http.send(
                request(account, path)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String account, String path) {
        String credentials =
                Base64.getEncoder().encodeToString((account + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Basic " + credentials);
    }

    /** Ends it without a warning, as {@code kill -9} does; its PostgreSQL goes on. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
