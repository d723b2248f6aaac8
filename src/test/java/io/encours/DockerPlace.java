package io.encours;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where DOCKER_HOST says that Docker is. Testcontainers looks elsewhere when nothing answers there; the tests take it
 * at its word, so that pointing it nowhere runs them on the embedded PostgreSQL.
 */
record DockerPlace(Optional<URI> named) {

    private static final int PATIENCE_MILLIS = 2_000;

    static DockerPlace fromEnvironment() {
        return new DockerPlace(Optional.ofNullable(System.getenv("DOCKER_HOST"))
                .filter(host -> !host.isBlank())
                .map(URI::create));
    }

    boolean answers() {
        return named.map(DockerPlace::isThere).orElse(true);
    }

    private static boolean isThere(URI host) {
        if ("unix".equals(host.getScheme())) {
            return Files.exists(Path.of(host.getPath()));
        }
        return host.getHost() == null || canConnect(new InetSocketAddress(host.getHost(), host.getPort()));
    }

    private static boolean canConnect(InetSocketAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(address, PATIENCE_MILLIS);
            return true;
        } catch (IOException silent) {
            return false;
        }
    }
}
