package io.encours.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * The named examples of a decision's request: the files {@code examples/<operation>/<name>.json}, each with a
 * {@code summary} and the {@code request}, which can be posted as it is.
 */
@Component
class RequestExamples implements OperationCustomizer {

    private final PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            operation
                    .getRequestBody()
                    .getContent()
                    .values()
                    .forEach(content -> add(operation.getOperationId(), content));
        }
        return operation;
    }

    private void add(String operation, MediaType content) {
        try {
            for (Resource file : files.getResources("classpath*:examples/" + operation + "/*.json")) {
                JsonNode example = Json31.mapper().readTree(file.getContentAsByteArray());
                String name = Objects.requireNonNull(file.getFilename()).replace(".json", "");
                content.addExamples(
                        name,
                        new Example().summary(example.path("summary").asText()).value(example.path("request")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
