package io.encours.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import io.encours.shared.Confidential;
import io.encours.shared.Described;
import io.encours.shared.Unit;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.util.Currency;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Takes description, unit and example of a schema from {@link Described}, where the record says them once for all. */
@Component
class DescribedSchemas implements ModelConverter {

    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Class<?> raw = raw(type);
        Schema<?> schema = plain(raw);
        if (schema == null && chain.hasNext()) {
            schema = chain.next().resolve(type, context, chain);
        }
        if (schema != null) {
            nameOnce(schema, raw);
            describe(schema, raw, type, context);
        }
        return schema;
    }

    /** Two classes of one simple name would be described by whichever came last: one of them needs a name of its own. */
    private void nameOnce(Schema<?> schema, Class<?> raw) {
        String reference = schema.get$ref();
        Class<?> other = reference == null ? null : named.putIfAbsent(reference, raw);
        if (other != null && other != raw) {
            throw new IllegalStateException("%s names both %s and %s".formatted(reference, other, raw));
        }
    }

    /** Types that are written as something simpler than what they are in Java. */
    private static @Nullable Schema<?> plain(Class<?> raw) {
        if (raw == Currency.class) {
            return new StringSchema().pattern("^[A-Z]{3}$").example("EUR");
        }
        if (raw == URI.class) {
            return new StringSchema().format("uri-reference");
        }
        return JsonNode.class.isAssignableFrom(raw) ? new Schema<>() : null;
    }

    private static void describe(Schema<?> schema, Class<?> raw, AnnotatedType type, ModelConverterContext context) {
        Schema<?> definition = definition(schema, context);
        if (definition != null) {
            Optional.ofNullable(raw.getAnnotation(Described.class)).ifPresent(onType -> describe(definition, onType));
            requireWhatIsNeverAbsent(definition, raw);
        }
        Annotation[] annotations = type.getCtxAnnotations();
        if (annotations != null) {
            Stream.of(annotations)
                    .filter(Described.class::isInstance)
                    .forEach(onField -> describe(schema, (Described) onField));
        }
        if (schema.getItems() != null) {
            schema.getItems().description(null).example(null).setExampleSetFlag(false); // it is said of the list
            schema.setUniqueItems(null); // of a set of words, the generators of clients make code that does not compile
            if (Objects.equals(schema.getMaxItems(), Integer.MAX_VALUE)) {
                schema.setMaxItems(null);
            }
        }
        String pattern = schema.getPattern();
        if (pattern != null && !pattern.startsWith("^")) {
            schema.setPattern("^(?:%s)$".formatted(pattern)); // Bean Validation's are of the whole text
        }
    }

    private static @Nullable Schema<?> definition(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        return reference == null
                ? schema
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    /** A component of a record that may be absent says so itself. */
    private static void requireWhatIsNeverAbsent(Schema<?> definition, Class<?> raw) {
        if (raw.isRecord() && definition.getProperties() != null) {
            definition.setRequired(Stream.of(raw.getRecordComponents())
                    .filter(component -> !mayBeAbsent(component))
                    .map(RecordComponent::getName)
                    .filter(definition.getProperties()::containsKey)
                    .toList());
        }
    }

    private static boolean mayBeAbsent(RecordComponent component) {
        io.swagger.v3.oas.annotations.media.Schema said =
                component.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        return component.isAnnotationPresent(Confidential.class)
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || (said != null && said.requiredMode() == RequiredMode.NOT_REQUIRED);
    }

    private static Class<?> raw(AnnotatedType type) {
        if (type.getType() instanceof JavaType known) {
            return known.getRawClass();
        }
        return type.getType() instanceof Class<?> plain ? plain : Object.class;
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
        } catch (JsonProcessingException notJson) {
            return written;
        }
    }
}
