package io.encours.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** The way callers show who they are; an installation has exactly one. */
interface SignIn {

    /** Lets callers in this way, and in no other. */
    void openIn(HttpSecurity http, Refusals refusals);

    /** What {@code WWW-Authenticate} asks of a caller who was not let in. */
    String challenge(AuthenticationException refusal);

    /** Why a caller was not let in, where knowing helps them and nobody else. */
    @Nullable
    String reason(AuthenticationException refusal);

    /** What a caller lacks who may do nothing at all; null for a caller with a role. */
    @Nullable
    String lacking(Authentication caller);
}
