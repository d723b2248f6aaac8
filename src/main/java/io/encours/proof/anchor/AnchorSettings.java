package io.encours.proof.anchor;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where checkpoints go from time to time ({@code encours.anchors.interval}, 1 hour); nowhere unless said.
 *
 * @param file to which they are appended, a line of JSON each; may be shared by instances
 * @param url to which each is posted as JSON, over http or https; a redirection is not followed
 */
@ConfigurationProperties("encours.anchors")
public record AnchorSettings(@Nullable Path file, @Nullable URI url) {

    public AnchorSettings {
        if (url != null
                && (!Set.of("http", "https").contains(String.valueOf(url.getScheme())) || url.getHost() == null)) {
            throw new IllegalArgumentException(
                    "encours.anchors.url: %s (expected: an address of http or https)".formatted(url));
        }
    }
}
