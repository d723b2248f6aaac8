package io.encours.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * What pages such as Swagger UI need to send a call as it stands there: a file to be chosen where a file is sent, a text where
 * a text is, and the quotes of an ETag, which are taken for those of a JSON string otherwise.
 */
@Component
class TriedAsItStands implements OpenApiCustomizer {

    /** At last, as examples are read as JSON when the description of an operation is done. */
    @Override
    public void customise(OpenAPI api) {
        api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(TriedAsItStands::customise);
    }

    private static void customise(Operation operation) {
        if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
            files(operation.getRequestBody().getContent());
        }
        Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .filter(parameter -> HttpHeaders.IF_MATCH.equals(parameter.getName()))
                .forEach(TriedAsItStands::quote);
    }

    private static void files(Content content) {
        content.forEach((type, media) -> {
            Schema<?> schema = media.getSchema();
            if (schema != null && "byte".equals(schema.getFormat())) {
                media.setSchema(sent(type));
            }
        });
    }

    private static Schema<?> sent(String type) {
        return switch (type) {
            case "application/json" -> new Schema<>();
            case "text/plain" -> new StringSchema();
            default -> new StringSchema().format("binary");
        };
    }

    private static void quote(Parameter ifMatch) {
        String tag = String.valueOf(ifMatch.getExample()).replace("\"", "");
        ifMatch.setExample("\"" + tag + "\"");
    }
}
