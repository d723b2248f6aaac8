package io.encours.decision;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import io.encours.facts.Result;
import io.encours.shared.Confidential;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * A result as sales sees it: without what is {@link Confidential} in it.
 *
 * @param shown the fields that are left, as JSON
 */
record SalesResult(
        @JsonValue @JsonRawValue String shown, @JsonIgnore String outcome) implements Result {

    private static final JsonMapper OPEN_TO_SALES = DecisionDocument.mapper()
            .annotationIntrospector(new JacksonAnnotationIntrospector() {

                private static final long serialVersionUID = 1L;

                @Override
                public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
                    return member.hasAnnotation(Confidential.class) || super.hasIgnoreMarker(config, member);
                }
            })
            .build();

    static SalesResult of(Result result) {
        return new SalesResult(OPEN_TO_SALES.writeValueAsString(result), result.outcome());
    }
}
