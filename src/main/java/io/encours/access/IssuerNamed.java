package io.encours.access;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Holds where an issuer of tokens is configured; there are no local accounts then. */
class IssuerNamed implements Condition {

    static final String ISSUER = "spring.security.oauth2.resourceserver.jwt.issuer-uri";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isNamed(context.getEnvironment());
    }

    private static boolean isNamed(Environment environment) {
        return StringUtils.hasText(environment.getProperty(ISSUER));
    }

    /** Holds where none is configured, so callers sign in to local accounts. */
    static class None implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !isNamed(context.getEnvironment());
        }
    }
}
