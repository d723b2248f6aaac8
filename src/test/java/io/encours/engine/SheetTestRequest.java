package io.encours.engine;

import io.encours.facts.DecisionType;
import io.encours.facts.Request;
import io.encours.table.SheetTest;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.JsonNode.OverwriteMode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a request, and an expectation, of the pointers and values of a test that stands in a workbook. */
final class SheetTestRequest {

    private static final String FRAME = """
            {"subject": {"id": "C-1", "type": "COMPANY", "country": "FR"}, "asOf": "2026-11-21", "creditFile": {}}""";

    private SheetTestRequest() {}

    static Request of(DecisionType type, SheetTest test) {
        ObjectNode request = (ObjectNode) PolicyFiles.JSON.readTree(FRAME);
        write(request, test.given());
        return PolicyFiles.JSON.treeToValue(request, type.request());
    }

    static JsonNode expect(SheetTest test) {
        ObjectNode expect = PolicyFiles.JSON.createObjectNode();
        write(expect, test.expected());
        return expect;
    }

    private static void write(ObjectNode root, Map<String, Object> values) {
        values.forEach((text, value) -> {
            JsonPointer pointer = JsonPointer.compile(text);
            root.withObject(pointer.head(), OverwriteMode.NULLS, true)
                    .set(pointer.last().getMatchingProperty(), PolicyFiles.JSON.valueToTree(value));
        });
    }
}
