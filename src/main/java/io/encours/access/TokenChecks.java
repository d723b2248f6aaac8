package io.encours.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;

/**
 * What must hold of a token whose signature is right (RFC 9068, section 4).
 *
 * @param issuer what {@code iss} must be, to the letter
 */
record TokenChecks(String issuer, TokenSettings settings, Clock clock) {

    /** The longest name of a caller (as of {@code sub} in OpenID Connect Core 1.0, section 2). */
    private static final int LONGEST_NAME = 255;

    OAuth2TokenValidator<Jwt> all() {
        return new DelegatingOAuth2TokenValidator<>(List.of(
                check(this::isOfTheIssuer, "The token is of another issuer"),
                check(this::isForUs, "The token is not for the audience " + settings.audience()),
                check(token -> token.getExpiresAt() != null, "The token has no expiry"),
                check(this::isNotOver, "The token has expired"),
                check(this::hasBegun, "The token is not valid yet"),
                check(this::namesItsCaller, "The token names no caller in " + settings.nameClaim())));
    }

    private static OAuth2TokenValidator<Jwt> check(Predicate<Jwt> holds, String otherwise) {
        OAuth2TokenValidatorResult refusal =
                OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, otherwise, null));
        return token -> holds.test(token) ? OAuth2TokenValidatorResult.success() : refusal;
    }

    private boolean isOfTheIssuer(Jwt token) {
        return issuer.equals(token.getClaimAsString(JwtClaimNames.ISS));
    }

    private boolean isForUs(Jwt token) {
        List<String> audience = token.getAudience();
        return audience != null && audience.contains(settings.audience());
    }

    private boolean isNotOver(Jwt token) {
        Instant end = token.getExpiresAt();
        return end == null || clock.instant().minus(settings.clockSkew()).isBefore(end);
    }

    private boolean hasBegun(Jwt token) {
        Instant begin = token.getNotBefore();
        return begin == null || !clock.instant().plus(settings.clockSkew()).isBefore(begin);
    }

    private boolean namesItsCaller(Jwt token) {
        String name = token.getClaimAsString(settings.nameClaim());
        return name != null && !name.isBlank() && name.length() <= LONGEST_NAME;
    }
}
