package io.encours.openapi;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.encours.problem.Problem;
import io.encours.problem.ProblemType;
import io.encours.problem.Violation;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Declares the problems that a call can be answered with: one response a status, shared by all calls. */
@Component
@Order(AnsweredProblems.ORDER)
class AnsweredProblems implements OpenApiCustomizer {

    static final int ORDER = 10;

    private final JsonMapper json;

    AnsweredProblems(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void customise(OpenAPI api) {
        Map<HttpStatus, List<ProblemType>> kinds =
                Stream.of(ProblemType.values()).collect(groupingBy(ProblemType::status, TreeMap::new, toList()));
        Schema<?> problem = schema(api.getComponents());
        Call.of(api).forEach(call -> {
            statuses(call).forEach(status -> declare(call, status));
            if (!call.isGuarded()) {
                call.operation().setSecurity(List.of());
            }
        });
        Set<String> used = used(api);
        kinds.forEach((status, types) -> {
            if (used.contains(name(status))) {
                api.getComponents().addResponses(name(status), response(types, problem));
            }
        });
    }

    /** The statuses that follow from what a call is and takes; others are declared where they are given. */
    private static Set<HttpStatus> statuses(Call call) {
        Set<HttpStatus> statuses =
                EnumSet.of(HttpStatus.BAD_REQUEST, HttpStatus.NOT_ACCEPTABLE, HttpStatus.INTERNAL_SERVER_ERROR);
        if (call.isGuarded()) {
            statuses.addAll(EnumSet.of(
                    HttpStatus.UNAUTHORIZED,
                    HttpStatus.FORBIDDEN,
                    HttpStatus.TOO_MANY_REQUESTS,
                    HttpStatus.SERVICE_UNAVAILABLE));
        }
        if (call.path().contains("{")) {
            statuses.add(HttpStatus.NOT_FOUND);
        }
        if (call.path().startsWith("/v1/decisions/{")) {
            statuses.add(HttpStatus.GONE);
        }
        if (call.hasBody()) {
            statuses.addAll(EnumSet.of(
                    HttpStatus.CONTENT_TOO_LARGE, HttpStatus.UNSUPPORTED_MEDIA_TYPE, HttpStatus.UNPROCESSABLE_CONTENT));
        }
        if (call.takes("header", "If-Match")) {
            statuses.addAll(EnumSet.of(
                    HttpStatus.PRECONDITION_FAILED,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    HttpStatus.PRECONDITION_REQUIRED));
        }
        if (call.method() != HttpMethod.GET && call.path().contains("{")) {
            statuses.add(HttpStatus.CONFLICT);
        }
        return statuses;
    }

    private static void declare(Call call, HttpStatus status) {
        call.operation()
                .getResponses()
                .putIfAbsent(Integer.toString(status.value()), new ApiResponse().$ref(name(status)));
    }

    private static Set<String> used(OpenAPI api) {
        return Call.of(api)
                .flatMap(call -> call.operation().getResponses().values().stream())
                .map(ApiResponse::get$ref)
                .filter(Objects::nonNull)
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                .collect(toSet());
    }

    /** The name of a status' response, such as {@code NotFound}. */
    private static String name(HttpStatus status) {
        return Stream.of(status.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(joining());
    }

    private ApiResponse response(List<ProblemType> types, Schema<?> problem) {
        MediaType content = new MediaType().schema(problem);
        types.forEach(type -> content.addExamples(type.slug(), example(type)));
        return new ApiResponse()
                .description(types.stream().map(type -> type.title() + ".").collect(joining(" ")))
                .content(new Content().addMediaType(Problem.MEDIA_TYPE, content));
    }

    private Example example(ProblemType type) {
        List<Violation> violations = type == ProblemType.INVALID_REQUEST
                ? List.of(new Violation("/subject/country", "\"France\"", "two capital letters, ISO 3166-1"))
                : List.of();
        return new Example()
                .summary(type.title())
                .description(type.description())
                .value(json.convertValue(Problem.of(type, null, violations), Map.class));
    }

    private static Schema<?> schema(Components components) {
        ResolvedSchema resolved =
                ModelConverters.getInstance(true).resolveAsResolvedSchema(new AnnotatedType(Problem.class));
        resolved.referencedSchemas.forEach(components::addSchemas);
        return new Schema<>().$ref("Problem");
    }
}
