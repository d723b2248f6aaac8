package io.encours.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** An operation of the finished description, with where it stands. */
record Call(String path, HttpMethod method, Operation operation) {

    static Stream<Call> of(OpenAPI api) {
        return api.getPaths().entrySet().stream()
                .flatMap(path -> path.getValue().readOperationsMap().entrySet().stream()
                        .map(each -> new Call(path.getKey(), each.getKey(), each.getValue())));
    }

    /** Whether one must sign in for it. */
    boolean isGuarded() {
        return path.startsWith("/v1/");
    }

    boolean takes(String in, String name) {
        return Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .anyMatch(parameter -> in.equals(parameter.getIn()) && name.equals(parameter.getName()));
    }

    boolean hasBody() {
        return operation.getRequestBody() != null;
    }

    /** The answers that are no problems, by status. */
    Stream<Map.Entry<String, ApiResponse>> successes() {
        return operation.getResponses().entrySet().stream()
                .filter(each -> each.getKey().startsWith("2"));
    }

    /** What the successful answers can be. */
    Stream<Content> contents() {
        return successes().map(each -> each.getValue().getContent()).filter(Objects::nonNull);
    }

    /** What the body can be. */
    Optional<Content> body() {
        return Optional.ofNullable(operation.getRequestBody()).map(body -> body.getContent());
    }
}
