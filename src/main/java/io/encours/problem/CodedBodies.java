package io.encours.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are compressed, as RFC 7694 has it: requests are small, workbooks are compressed already, and nothing that
 * grows when it is read has to be guarded against.
 */
@Component
class CodedBodies extends OncePerRequestFilter {

    private static final String NONE = "identity";

    private final ProblemWriter problems;

    CodedBodies(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isCoded(request)) {
            response.setHeader(HttpHeaders.ACCEPT_ENCODING, NONE);
            problems.write(
                    response,
                    Problem.of(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE, "A body is read as it is, without Content-Encoding."));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isCoded(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.CONTENT_ENCODING)).stream()
                .anyMatch(coding -> !coding.isBlank() && !coding.strip().equalsIgnoreCase(NONE));
    }
}
