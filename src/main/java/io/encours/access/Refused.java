package io.encours.access;

import io.encours.problem.ProblemType;
import org.springframework.security.core.AuthenticationException;

/** A sign-in that is refused for another reason than its password. */
final class Refused extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;

    Refused(ProblemType type) {
        super(type.title());
        this.type = type;
    }

    ProblemType type() {
        return type;
    }
}
