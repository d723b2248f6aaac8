package io.encours.access;

import io.encours.problem.Problem;
import io.encours.problem.ProblemType;
import io.encours.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Answers a caller who is not known, or may not do what they ask, with a problem. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ProblemWriter problems;

    Refusals(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        ProblemType type = refusal instanceof Refused refused ? refused.type() : ProblemType.UNAUTHENTICATED;
        advise(response, type);
        problems.write(response, Problem.of(type, null));
    }

    private static void advise(HttpServletResponse response, ProblemType type) {
        if (type == ProblemType.UNAUTHENTICATED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Encours\", charset=\"UTF-8\"");
        } else if (type == ProblemType.TOO_MANY_ATTEMPTS) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(FailedAttempts.QUIET.toSeconds()));
        } else if (type == ProblemType.UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.write(response, Problem.of(ProblemType.FORBIDDEN, null));
    }
}
