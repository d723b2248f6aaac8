package io.encours.access;

import io.encours.shared.Role;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.stereotype.Component;

/** Callers send a token of the configured issuer with every call (RFC 6750); passwords count for nothing. */
@Component
@Conditional(IssuerNamed.class)
class TokenAccess implements SignIn {

    private static final String CHALLENGE = "Bearer realm=\"Encours\"";
    private static final String ROLES =
            Arrays.stream(Role.values()).map(Role::written).collect(Collectors.joining(", "));

    private final TokenSignIn signIn;
    private final TokenSettings settings;

    TokenAccess(TokenSignIn signIn, TokenSettings settings) {
        this.signIn = signIn;
        this.settings = settings;
    }

    @Override
    public void openIn(HttpSecurity http, Refusals refusals) {
        http.oauth2ResourceServer(server -> server.authenticationEntryPoint(refusals)
                .accessDeniedHandler(refusals)
                .jwt(jwt -> jwt.authenticationManager(new ProviderManager(signIn))));
    }

    @Override
    public String challenge(AuthenticationException refusal) {
        if (!(refusal instanceof OAuth2AuthenticationException invalid)) {
            return CHALLENGE;
        }
        OAuth2Error error = invalid.getError();
        return "%s, error=\"%s\", error_description=\"%s\""
                .formatted(CHALLENGE, error.getErrorCode(), error.getDescription());
    }

    @Override
    public @Nullable String reason(AuthenticationException refusal) {
        return refusal instanceof OAuth2AuthenticationException invalid
                ? invalid.getError().getDescription() + "."
                : null;
    }

    @Override
    public @Nullable String lacking(Authentication caller) {
        return caller.getAuthorities().stream().anyMatch(Authority.class::isInstance)
                ? null
                : "The token gives none of the roles %s in its claim %s.".formatted(ROLES, settings.rolesClaim());
    }
}
