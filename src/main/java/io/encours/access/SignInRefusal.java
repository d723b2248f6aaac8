package io.encours.access;

import io.encours.problem.ProblemType;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;

/** Why a sign-in to a local account is refused. The caller is not told which of those that are about account and password. */
enum SignInRefusal {
    NO_SUCH_ACCOUNT(ProblemType.UNAUTHENTICATED, "there is no such account"),
    DISABLED(ProblemType.UNAUTHENTICATED, "the account is disabled"),
    WRONG_PASSWORD(ProblemType.UNAUTHENTICATED, "the password is wrong"),
    ELSEWHERE(ProblemType.LOOPBACK_ONLY, "a generated password is good on the service's own machine alone"),
    LOCKED_OUT(ProblemType.TOO_MANY_ATTEMPTS, "there were too many failures in a row");

    private final ProblemType type;
    private final String why;

    SignInRefusal(ProblemType type, String why) {
        this.type = type;
        this.why = why;
    }

    String why() {
        return why;
    }

    AuthenticationException exception() {
        return type == ProblemType.UNAUTHENTICATED
                ? new BadCredentialsException("name or password is wrong")
                : new Refused(type);
    }
}
