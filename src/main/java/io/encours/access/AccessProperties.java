package io.encours.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the local accounts are set up.
 *
 * @param localPassword one password for every local account; made at first start where it is not given
 */
@ConfigurationProperties("encours")
record AccessProperties(@Nullable String localPassword) {

    private static final int SHORTEST = 8;

    AccessProperties {
        if (localPassword != null && localPassword.isBlank()) {
            localPassword = null;
        }
        if (localPassword != null && localPassword.length() < SHORTEST) {
            throw new IllegalArgumentException("ENCOURS_LOCAL_PASSWORD must have at least 8 characters");
        }
    }
}
