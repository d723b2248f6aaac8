package io.encours.openapi;

import io.encours.shared.CorrelationId;
import io.encours.shared.Versioned;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Declares the headers of answers that a caller can do something with. */
@Component
@Order(AnsweredProblems.ORDER + 1)
class AnswerHeaders implements OpenApiCustomizer, OperationCustomizer {

    private static final String E_TAG = "ETag";
    private static final String LOCATION = "Location";
    private static final String CONTENT_DISPOSITION = "Content-Disposition";

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (method.hasMethodAnnotation(Versioned.class)) {
            operation.getResponses().forEach((status, answer) -> {
                if (status.startsWith("2")) {
                    declare(answer, E_TAG);
                }
            });
        }
        return operation;
    }

    @Override
    public void customise(OpenAPI api) {
        describe(api.getComponents());
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(operation -> operation.getResponses().values().stream())
                .filter(answer -> answer.get$ref() == null)
                .forEach(answer -> declare(answer, CorrelationId.HEADER));
        api.getComponents().getResponses().values().forEach(answer -> declare(answer, CorrelationId.HEADER));
        Call.of(api).forEach(call -> call.successes().forEach(each -> declare(call, each.getKey(), each.getValue())));
        declare(api.getComponents().getResponses());
    }

    private static void describe(Components components) {
        describe(components, E_TAG, "The version of what is answered; `If-Match` takes it", "\"1\"");
        describe(components, LOCATION, "Where what was made can be read", "/v1/drafts/7");
        describe(components, CONTENT_DISPOSITION, "The name of the file", "attachment; filename=\"credit-limit.xlsx\"");
        describe(components, "Content-Language", "The language of the texts", "en");
        describe(
                components,
                "Idempotency-Replayed",
                "true where the key got this answer before; absent otherwise",
                "true");
        components.addHeaders(
                CorrelationId.HEADER,
                header(
                        "The call's correlation id, sent or made",
                        new StringSchema().pattern("^" + CorrelationId.FORM + "$"),
                        "crm-7f3a"));
        describe(components, "Accept", "The media types there are", "application/json");
        describe(components, "WWW-Authenticate", "How to sign in", "Basic realm=\"Encours\"");
        components.addHeaders(
                "Retry-After", header("In how many seconds to try again", new IntegerSchema().format(null), 5));
    }

    private static void describe(Components components, String name, String description, String example) {
        components.addHeaders(name, header(description, new StringSchema(), example));
    }

    private static Header header(String description, Schema<?> schema, Object example) {
        return new Header().description(description).schema(schema).example(example);
    }

    private static void declare(Call call, String status, ApiResponse answer) {
        if (call.takes("header", "If-Match")) {
            declare(answer, E_TAG);
        }
        if (status.equals("201") || status.equals("202")) {
            declare(answer, LOCATION);
        }
        if (call.contents().findAny().isPresent() && isPage(call)) {
            declare(answer, "Content-Language");
        }
        if (call.contents().anyMatch(content -> content.keySet().stream().anyMatch(AnswerHeaders::isFile))) {
            declare(answer, CONTENT_DISPOSITION);
        }
    }

    private static boolean isPage(Call call) {
        return call.contents().allMatch(content -> content.keySet().equals(Set.of("text/html")));
    }

    private static boolean isFile(String type) {
        return !type.equals("application/json") && !type.equals("text/html");
    }

    private static void declare(Map<String, ApiResponse> problems) {
        declare(problems, "Unauthorized", "WWW-Authenticate");
        declare(problems, "NotAcceptable", "Accept");
        declare(problems, "UnsupportedMediaType", "Accept");
        declare(problems, "TooManyRequests", "Retry-After");
        declare(problems, "ServiceUnavailable", "Retry-After");
    }

    private static void declare(Map<String, ApiResponse> problems, String status, String header) {
        problems.computeIfPresent(status, (any, problem) -> declare(problem, header));
    }

    private static ApiResponse declare(ApiResponse answer, String header) {
        return answer.addHeaderObject(header, new Header().$ref(header));
    }
}
