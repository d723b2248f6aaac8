package io.encours.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Declares every media type that an address answers with. Where several methods answer one call, each in a media type of its
 * own, one describes the call and the others are hidden; what these answer is text or a file.
 */
@Component
@Order(AnsweredProblems.ORDER - 1)
class Representations implements OpenApiCustomizer {

    private final RequestMappingHandlerMapping handlers;

    Representations(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        this.handlers = handlers;
    }

    @Override
    public void customise(OpenAPI api) {
        handlers.getHandlerMethods().keySet().forEach(mapping -> declare(mapping, api));
        Call.of(api)
                .flatMap(call -> Stream.concat(call.contents(), call.body().stream()))
                .flatMap(content -> content.values().stream())
                .filter(media -> media.getSchema() != null
                        && "byte".equals(media.getSchema().getFormat()))
                .forEach(media -> media.setSchema(file()));
    }

    private static void declare(RequestMappingInfo mapping, OpenAPI api) {
        Call.of(api)
                .filter(call -> mapping.getPatternValues().stream().anyMatch(pattern -> pattern.equals(call.path())))
                .filter(call -> mapping.getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> method.name().equals(call.method().name())))
                .flatMap(Call::contents)
                .forEach(content -> declare(mapping, content));
    }

    private static void declare(RequestMappingInfo mapping, Content content) {
        mapping.getProducesCondition().getProducibleMediaTypes().stream()
                .map(Object::toString)
                .filter(type -> !content.containsKey(type))
                .forEach(type -> content.addMediaType(
                        type, new MediaType().schema(type.startsWith("text/") ? new StringSchema() : file())));
    }

    private static Schema<?> file() {
        return new StringSchema().format("binary");
    }
}
