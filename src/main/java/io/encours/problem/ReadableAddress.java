package io.encours.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses an address that cannot be read, before anybody guesses what it may mean. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class ReadableAddress extends OncePerRequestFilter {

    static final String DETAIL = "The address cannot be read.";
    private static final String EXPECTED = "whole percent-escapes, and UTF-8";

    private final ProblemWriter problems;

    ReadableAddress(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<Violation> unreadable = Stream.concat(
                        unreadablePath(request.getRequestURI()), unreadableQuery(request.getQueryString()))
                .toList();
        if (unreadable.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            problems.write(response, Problem.of(ProblemType.INVALID_REQUEST, DETAIL, unreadable));
        }
    }

    /** A path that the container cannot read either never comes this far. */
    static Stream<Violation> unreadablePath(String path) {
        return Arrays.stream(path.split("/"))
                .filter(segment -> Query.decoded(segment).isEmpty())
                .map(segment -> Violation.of("path", segment, EXPECTED));
    }

    private static Stream<Violation> unreadableQuery(@Nullable String query) {
        return Query.of(query).parameters().stream()
                .filter(parameter -> !parameter.isReadable())
                .map(parameter -> Violation.of(parameter.name(), parameter.rawValue(), EXPECTED));
    }
}
