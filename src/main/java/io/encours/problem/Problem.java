package io.encours.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.encours.shared.Described;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem as it is answered (RFC 9457). */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Described("What went wrong, and where")
public record Problem(
        @Described(value = "The kind of problem; its address describes it", example = "/problems/invalid-request")
        URI type,

        @Described(value = "The kind of problem in words", example = "The request is not valid")
        String title,

        @Described(value = "The HTTP status", example = "400")
        int status,

        @Nullable @Described(value = "What went wrong this time", example = "1 violation.")
        String detail,

        @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED)
        @Described("Everything wrong in the request; absent where nothing is")
        List<Violation> violations,

        @Nullable
        @Described(
                value = "Where to find the cause in the service's log",
                example = "5f3b2f1f-0a11-4c1e-9b0e-7c0d4a7f2f10")
        String reference) {

    /** The media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(ProblemType type, @Nullable String detail) {
        return of(type, detail, List.of());
    }

    public static Problem of(ProblemType type, @Nullable String detail, List<Violation> violations) {
        return new Problem(type.uri(), type.title(), type.status().value(), detail, List.copyOf(violations), null);
    }

    Problem referring(String toLog) {
        return new Problem(type, title, status, detail, violations, toLog);
    }
}
