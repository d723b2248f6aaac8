package io.encours.access;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Callers send name and password, or key, of a local account with every call. */
@Component
@Conditional(IssuerNamed.None.class)
class LocalAccess implements SignIn {

    private final LocalSignIn signIn;

    LocalAccess(LocalSignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public void openIn(HttpSecurity http, Refusals refusals) {
        http.authenticationProvider(signIn).httpBasic(basic -> basic.authenticationEntryPoint(refusals));
    }

    @Override
    public String challenge(AuthenticationException refusal) {
        return "Basic realm=\"Encours\", charset=\"UTF-8\"";
    }

    @Override
    public @Nullable String reason(AuthenticationException refusal) {
        return null;
    }

    @Override
    public @Nullable String lacking(Authentication caller) {
        return null;
    }
}
