package io.encours.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** An example of each answer in JSON: the file {@code answers/<operation>.json}, an answer once given, its lists cut short. */
@Component
class AnswerExamples implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        Call.of(api)
                .forEach(call -> call.contents()
                        .flatMap(content -> Stream.ofNullable(content.get("application/json")))
                        .filter(media -> media.getExamples() == null)
                        .forEach(media -> example(
                                        Objects.requireNonNull(call.operation().getOperationId()))
                                .forEach(media::setExample)));
    }

    private static Stream<JsonNode> example(String operation) {
        ClassPathResource file = new ClassPathResource("answers/" + operation + ".json");
        try {
            return file.exists() ? Stream.of(Json31.mapper().readTree(file.getContentAsByteArray())) : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
