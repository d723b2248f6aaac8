package io.encours.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Says of whatever can be sent that it has no fields but those described: the reader refuses any other. */
@Component
class ClosedRequests implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        Set<String> seen = new HashSet<>();
        Call.of(api)
                .flatMap(call -> call.body().stream())
                .flatMap(content -> content.values().stream())
                .map(MediaType::getSchema)
                .forEach(schema -> close(schema, api.getComponents(), seen));
    }

    private static void close(Schema<?> schema, Components described, Set<String> seen) {
        if (schema.get$ref() != null) {
            String name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
            if (seen.add(name)) {
                close(Objects.requireNonNull(described.getSchemas().get(name)), described, seen);
            }
            return;
        }
        if (schema.getProperties() != null) {
            schema.setAdditionalProperties(false);
            schema.getProperties().values().forEach(each -> close(each, described, seen));
        }
        Stream.concat(
                        Stream.ofNullable(schema.getItems()),
                        Stream.ofNullable(schema.getOneOf()).flatMap(List::stream))
                .forEach(each -> close(each, described, seen));
    }
}
