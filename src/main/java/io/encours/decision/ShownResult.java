package io.encours.decision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import io.encours.facts.Result;
import io.encours.shared.Confidential;
import io.encours.shared.Worded;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * A result as whoever asks sees it: sales without what is {@link Confidential} in it, and what is {@link Worded} in the
 * language asked for.
 *
 * @param shown the fields that are left, as JSON
 */
record ShownResult(
        @JsonValue @JsonRawValue String shown, @JsonIgnore String outcome) implements Result {

    private static final JsonMapper FOR_ALL = mapper(false);
    private static final JsonMapper FOR_SALES = mapper(true);

    static Result of(Result result, Audience audience, Phrases phrases) {
        boolean sales = audience == Audience.SALES;
        return sales || phrases.isForeign()
                ? new ShownResult(
                        (sales ? FOR_SALES : FOR_ALL)
                                .writer()
                                .withAttribute(Phrases.class, phrases)
                                .writeValueAsString(result),
                        result.outcome())
                : result;
    }

    private static JsonMapper mapper(boolean sales) {
        return DecisionDocument.mapper()
                .annotationIntrospector(new JacksonAnnotationIntrospector() {

                    private static final long serialVersionUID = 1L;

                    @Override
                    public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
                        return (sales && member.hasAnnotation(Confidential.class))
                                || super.hasIgnoreMarker(config, member);
                    }

                    @Override
                    public @Nullable Object findSerializer(MapperConfig<?> config, Annotated annotated) {
                        return annotated.hasAnnotation(Worded.class)
                                ? new Telling()
                                : super.findSerializer(config, annotated);
                    }
                })
                .build();
    }

    private static final class Telling extends ValueSerializer<String> {

        @Override
        public void serialize(String text, JsonGenerator json, SerializationContext context) {
            Phrases phrases = (Phrases) context.getAttribute(Phrases.class);
            json.writeString(phrases.isForeign() ? phrases.told(text) : text);
        }
    }
}
