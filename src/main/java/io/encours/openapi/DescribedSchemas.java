package io.encours.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes description, unit and example of a schema from {@link Described}, where the record says them once for all. */
@Component
class DescribedSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        Described described = schema == null ? null : described(type);
        if (schema != null && described != null) {
            describe(schema, described);
        }
        return schema;
    }

    private static @Nullable Described described(AnnotatedType type) {
        Annotation[] annotations = type.getCtxAnnotations();
        Described onField = annotations == null
                ? null
                : Stream.of(annotations)
                        .filter(Described.class::isInstance)
                        .map(Described.class::cast)
                        .findFirst()
                        .orElse(null);
        return onField != null || type.isSchemaProperty() ? onField : onType(type);
    }

    private static @Nullable Described onType(AnnotatedType type) {
        Class<?> raw = type.getType() instanceof JavaType known
                ? known.getRawClass()
                : type.getType() instanceof Class<?> plain ? plain : Object.class;
        return raw.getAnnotation(Described.class);
    }

    private static void describe(Schema<?> schema, Described described) {
        schema.setDescription(sentence(described));
        if (!described.example().isEmpty()) {
            schema.setExample(example(schema, described.example()));
        }
    }

    private static String sentence(Described described) {
        return described.unit() == Unit.NONE
                ? described.value()
                : "%s (%s)".formatted(described.value(), described.unit().symbol());
    }

    private static Object example(Schema<?> schema, String written) {
        boolean text = "string".equals(schema.getType())
                || (schema.getTypes() != null && schema.getTypes().contains("string"));
        try {
            return text ? written : Json31.mapper().readTree(written);
        } catch (com.fasterxml.jackson.core.JsonProcessingException notJson) {
            return written;
        }
    }
}
