package io.encours.access;

import io.encours.problem.Problem;
import io.encours.problem.ProblemType;
import io.encours.problem.ProblemWriter;
import io.encours.problem.Unanswered;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers a caller who is not known, or may not do what they ask, with a problem. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter problems;
    private final Unanswered unanswered;
    private final SignIn signIn;

    Refusals(ProblemWriter problems, Unanswered unanswered, SignIn signIn) {
        this.problems = problems;
        this.unanswered = unanswered;
        this.signIn = signIn;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        ProblemType type = refusal instanceof Refused refused ? refused.type() : ProblemType.UNAUTHENTICATED;
        advise(response, type, refusal);
        problems.write(response, Problem.of(type, signIn.reason(refusal)));
    }

    private void advise(HttpServletResponse response, ProblemType type, AuthenticationException refusal) {
        if (type == ProblemType.UNAUTHENTICATED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, signIn.challenge(refusal));
        } else if (type == ProblemType.TOO_MANY_ATTEMPTS) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(FailedAttempts.QUIET.toSeconds()));
        } else if (type == ProblemType.UNAVAILABLE || type == ProblemType.ISSUER_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (unanswered.tell(request, response)) {
            return;
        }
        Authentication caller = SecurityContextHolder.getContext().getAuthentication();
        String lacking = caller == null ? null : signIn.lacking(caller);
        problems.write(response, Problem.of(ProblemType.FORBIDDEN, lacking));
    }
}
