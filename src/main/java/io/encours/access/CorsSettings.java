package io.encours.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.web.cors.CorsConfiguration;

/**
 * Which pages of other origins may call from a browser (the Fetch standard's CORS protocol).
 *
 * @param allowedOrigins each as a browser sends it, such as {@code https://crm.example.com}; none are allowed by default
 * @param maxAge how long a browser may remember what it was allowed
 */
@ConfigurationProperties("encours.cors")
record CorsSettings(
        @DefaultValue List<String> allowedOrigins,
        @DefaultValue("1h") Duration maxAge) {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "DELETE");

    private static final List<String> SENT = List.of(
            "Authorization",
            "Accept",
            "Accept-Language",
            "Content-Type",
            "If-Match",
            "Idempotency-Key",
            "X-Correlation-Id");

    private static final List<String> READ = List.of(
            "Allow",
            "Content-Disposition",
            "Content-Language",
            "ETag",
            "Idempotency-Replayed",
            "Location",
            "Retry-After",
            "WWW-Authenticate",
            "X-Correlation-Id");

    CorsSettings {
        allowedOrigins = List.copyOf(allowedOrigins);
        allowedOrigins.forEach(CorsSettings::requireOrigin);
    }

    /** Origins are named one by one: a pattern soon allows more than whoever wrote it meant. */
    private static void requireOrigin(String origin) {
        if (!isOrigin(origin)) {
            throw new IllegalArgumentException(
                    "encours.cors.allowed-origins: %s (expected: an origin such as https://crm.example.com)"
                            .formatted(origin));
        }
    }

    private static boolean isOrigin(String origin) {
        try {
            URI uri = new URI(origin);
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && origin.equals(uri.getScheme() + "://" + uri.getHost() + port);
        } catch (URISyntaxException none) {
            return false;
        }
    }

    boolean areOn() {
        return !allowedOrigins.isEmpty();
    }

    /** A page sends its caller's secret itself; a browser adds none of its own, neither cookies nor passwords it keeps. */
    CorsConfiguration configuration() {
        CorsConfiguration cors = new CorsConfiguration();
        cors.setAllowedOrigins(allowedOrigins);
        cors.setAllowedMethods(METHODS);
        cors.setAllowedHeaders(SENT);
        cors.setExposedHeaders(READ);
        cors.setAllowCredentials(false);
        cors.setMaxAge(maxAge);
        return cors;
    }
}
