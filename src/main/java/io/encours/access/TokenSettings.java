package io.encours.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * How the tokens of the issuer are read; without an issuer it is of no effect.
 *
 * @param audience what {@code aud} must name, so that a token made for another service is of no use here
 * @param rolesClaim where the roles are: a claim, or a path such as {@code realm_access.roles}; a list of texts, or one
 *     text with spaces between
 * @param rolesPrefix what a role of this service starts with there; others are not looked at
 * @param nameClaim what the record of decisions shows as the caller; it must never change hands, which {@code sub}
 *     promises and a user name or an e-mail address does not
 * @param clockSkew how far the clocks of issuer and service may differ
 */
@ConfigurationProperties("encours.access")
record TokenSettings(
        @DefaultValue("encours") String audience,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("") String rolesPrefix,
        @DefaultValue("sub") String nameClaim,
        @DefaultValue("30s") Duration clockSkew) {

    private static final Duration MOST_SKEW = Duration.ofMinutes(5);

    TokenSettings {
        require(audience, "ENCOURS_ACCESS_AUDIENCE");
        require(rolesClaim, "ENCOURS_ACCESS_ROLES_CLAIM");
        require(nameClaim, "ENCOURS_ACCESS_NAME_CLAIM");
        if (clockSkew.isNegative() || clockSkew.compareTo(MOST_SKEW) > 0) {
            throw new IllegalArgumentException("ENCOURS_ACCESS_CLOCK_SKEW must be between 0s and 5m");
        }
    }

    private static void require(String value, String name) {
        if (!StringUtils.hasText(value)) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
    }
}
