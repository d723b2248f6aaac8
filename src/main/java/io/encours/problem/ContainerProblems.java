package io.encours.problem;

import io.encours.shared.CorrelationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Answers with a problem also where Tomcat refuses a request before any servlet sees it. */
@Component
class ContainerProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final ProblemWriter problems;

    ContainerProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Valve(problems)));
    }

    private static final class Valve extends ErrorReportValve {

        private final ProblemWriter problems;

        private Valve(ProblemWriter problems) {
            this.problems = problems;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            boolean answered = response.getStatus() < 400 || response.getContentWritten() > 0;
            if (!answered && response.setErrorReported()) {
                write(response, problem(request, response.getStatus()));
            }
        }

        /** A path that cannot be read is refused before it comes to {@link ReadableAddress}. */
        private static Problem problem(Request request, int status) {
            List<Violation> unreadable = ReadableAddress.unreadablePath(
                            Objects.requireNonNullElse(request.getRequestURI(), ""))
                    .toList();
            return status == 400 && !unreadable.isEmpty()
                    ? Problem.of(ProblemType.INVALID_REQUEST, ReadableAddress.DETAIL, unreadable)
                    : Problem.of(ProblemType.ofStatus(status), null);
        }

        private void write(Response response, Problem problem) {
            if (response.getHeader(CorrelationId.HEADER) == null) {
                response.setHeader(CorrelationId.HEADER, CorrelationId.random().value());
            }
            try {
                problems.write(response, problem);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
