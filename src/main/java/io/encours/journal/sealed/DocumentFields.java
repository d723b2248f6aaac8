package io.encours.journal.sealed;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the document of a decision says that its columns say too; read only to tell which column was altered. */
final class DocumentFields {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, String> PLACES = Map.of(
            "outcome", "/result/outcome",
            "as_of", "/request/asOf",
            "entity", "/request/entity",
            "customer", "/request/subject/id");

    private DocumentFields() {}

    /** By column; nothing of a document that is no JSON. */
    static Map<String, String> of(String document) {
        Map<String, String> fields = new HashMap<>();
        try {
            JsonNode json = JSON.readTree(document);
            PLACES.forEach((column, place) -> {
                JsonNode value = json.at(place);
                if (value.isString()) {
                    fields.put(column, value.asString());
                }
            });
        } catch (JacksonException altered) {
            fields.clear();
        }
        return fields;
    }
}
