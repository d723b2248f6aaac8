package io.encours.access;

import io.encours.problem.Problem;
import io.encours.problem.ProblemType;
import io.encours.problem.ProblemWriter;
import java.io.IOException;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Lets pages of the origins that are named call the API, and refuses others with a problem. */
@Component
class OtherOrigins {

    private final CorsSettings settings;
    private final ProblemWriter problems;

    OtherOrigins(CorsSettings settings, ProblemWriter problems) {
        this.settings = settings;
        this.problems = problems;
    }

    /** Before anybody is asked who they are: a browser asks for leave without saying it. */
    void openIn(HttpSecurity http) {
        if (settings.areOn()) {
            UrlBasedCorsConfigurationSource paths = new UrlBasedCorsConfigurationSource();
            paths.registerCorsConfiguration("/v1/**", settings.configuration());
            paths.registerCorsConfiguration("/v3/api-docs/**", settings.configuration());
            CorsFilter filter = new CorsFilter(paths);
            filter.setCorsProcessor(new Refusing());
            http.addFilter(filter);
        }
    }

    private final class Refusing extends DefaultCorsProcessor {

        @Override
        protected void rejectRequest(ServerHttpResponse response) throws IOException {
            problems.write(
                    ((ServletServerHttpResponse) response).getServletResponse(),
                    Problem.of(ProblemType.ORIGIN_NOT_ALLOWED, null));
        }
    }
}
