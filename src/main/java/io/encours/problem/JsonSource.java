package io.encours.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON's grammar and nothing more: no numbers are computed, so no number can cost time. */
final class JsonSource {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxNameLength(256)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonSource(JsonParser parser) {
        this.parser = parser;
    }

    /** The one value of a body, or a problem that names line and column. */
    static Json parse(byte[] body) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), body)) {
            return new JsonSource(parser).onlyValue();
        } catch (JacksonException broken) {
            throw new ProblemException(ProblemType.MALFORMED_JSON, detail(broken.getLocation()));
        }
    }

    private static String detail(@Nullable TokenStreamLocation at) {
        return at == null
                ? "The body breaks JSON's grammar, or is nested over 32 levels deep."
                : "The body breaks JSON's grammar, or is nested over 32 levels deep, at line %d, column %d."
                        .formatted(at.getLineNr(), at.getColumnNr());
    }

    private Json onlyValue() {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new ProblemException(ProblemType.MALFORMED_JSON, "The body is empty.");
        }
        Json value = value(first);
        if (parser.nextToken() != null) {
            TokenStreamLocation at = parser.currentTokenLocation();
            throw new ProblemException(
                    ProblemType.MALFORMED_JSON,
                    "Something follows the JSON value, at line %d, column %d."
                            .formatted(at.getLineNr(), at.getColumnNr()));
        }
        return value;
    }

    private Json value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> fields();
            case START_ARRAY -> items();
            case VALUE_STRING -> new Json.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(parser.getString());
            case VALUE_TRUE -> new Json.Flag(true);
            case VALUE_FALSE -> new Json.Flag(false);
            case VALUE_NULL -> new Json.Nothing();
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("JSON has no value " + token);
        };
    }

    private Json fields() {
        Map<String, Json> values = new LinkedHashMap<>();
        Set<String> twice = new LinkedHashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            if (values.put(name, value(parser.nextToken())) != null) {
                twice.add(name);
            }
        }
        return new Json.Fields(values, twice);
    }

    private Json items() {
        List<Json> values = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            values.add(value(token));
        }
        return new Json.Items(values);
    }
}
