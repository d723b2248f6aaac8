package io.encours.proof.anchor;

import io.encours.proof.receipt.Checkpoint;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** The configured address that takes checkpoints. */
@Component
public final class AnchorPost {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(15);

    private final AnchorSettings settings;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    public AnchorPost(AnchorSettings settings) {
        this.settings = settings;
    }

    public boolean isConfigured() {
        return settings.url() != null;
    }

    /**
     * Posts a checkpoint; nowhere if no address is configured.
     *
     * @throws IOException unless the answer is one of success (2xx)
     */
    public void send(Checkpoint checkpoint) throws IOException {
        URI url = settings.url();
        if (url == null) {
            return;
        }
        HttpRequest request = HttpRequest.newBuilder(url)
                .timeout(TO_ANSWER)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(AnchorFile.line(checkpoint)))
                .build();
        int status = send(request);
        if (status / 100 != 2) {
            throw new IOException("%s answers with %d (expected: 2xx)".formatted(url, status));
        }
    }

    private int send(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }
}
