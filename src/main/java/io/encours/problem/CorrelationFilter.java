package io.encours.problem;

import io.encours.shared.CorrelationId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every call its correlation id: the one it brings, or a new one. What is no such id is refused rather than replaced, as
 * a caller who sends one looks for it later.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CorrelationFilter extends OncePerRequestFilter {

    private static final String GIVEN = CorrelationFilter.class.getName() + ".given";

    private final ProblemWriter problems;

    CorrelationFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<String> sent = sent(request);
        boolean usable = sent.isEmpty() || (sent.size() == 1 && CorrelationId.isOne(sent.get(0)));
        CorrelationId id = usable && !sent.isEmpty() ? new CorrelationId(sent.get(0)) : CorrelationId.random();
        response.setHeader(CorrelationId.HEADER, id.value());
        if (!usable) {
            problems.write(response, refusal(sent));
            return;
        }
        request.setAttribute(GIVEN, id.value());
        id.begin();
        try {
            chain.doFilter(request, response);
        } finally {
            CorrelationId.end();
        }
    }

    /** Where an error is answered in a second round, that is still the same call. */
    private static List<String> sent(HttpServletRequest request) {
        return request.getAttribute(GIVEN) instanceof String given
                ? List.of(given)
                : Collections.list(request.getHeaders(CorrelationId.HEADER)).stream()
                        .filter(id -> !id.isEmpty())
                        .toList();
    }

    private static Problem refusal(List<String> sent) {
        Violation violation = Violation.of(CorrelationId.HEADER, String.join(", ", sent), CorrelationId.EXPECTED);
        return Problem.of(ProblemType.INVALID_REQUEST, null, List.of(violation));
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
