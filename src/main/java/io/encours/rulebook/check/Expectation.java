package io.encours.rulebook.check;

import io.encours.engine.Evaluation;
import io.encours.facts.MissingData;
import io.encours.facts.RowSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Holds an evaluation against what a test expects.
 *
 * <p>Every field of {@code expect} is a field of the result and needs only hold what must be there: of an object some
 * fields, of a list of objects some elements, in any order; a list of plain values is complete and in order; {@code null}
 * is: absent. Beside the result there are {@code reasons} (codes), {@code noReasons} (codes), {@code rows}
 * ({@code score/Bands/14}), {@code missingData} (fields), {@code cures} and {@code humanReviewRequired}.
 */
public final class Expectation {

    private final List<Difference> differences = new ArrayList<>();

    private Expectation() {}

    /** Every difference, with the place where it is; empty where all is as expected. */
    public static List<Difference> differences(JsonNode expect, Evaluation evaluation) {
        Expectation expectation = new Expectation();
        JsonNode result = CaseJson.MAPPER.valueToTree(evaluation.result());
        expect.properties().forEach(field -> expectation.field(field.getKey(), field.getValue(), result, evaluation));
        return List.copyOf(expectation.differences);
    }

    private void field(String name, JsonNode expected, JsonNode result, Evaluation evaluation) {
        switch (name) {
            case "outcome" -> compare("/outcome", expected, tree(evaluation.outcome()));
            case "reasons" -> contains(name, expected, codes(evaluation));
            case "noReasons" -> containsNone(expected, codes(evaluation));
            case "rows" ->
                contains(
                        name,
                        expected,
                        evaluation.rows().map(RowSource::toString).toList());
            case "missingData" ->
                contains(
                        name,
                        expected,
                        evaluation.missingData().stream()
                                .map(MissingData::field)
                                .toList());
            case "cures" -> compare("/cures", expected, tree(evaluation.cures()));
            case "humanReviewRequired" -> compare("/" + name, expected, tree(evaluation.humanReviewRequired()));
            default -> compare("/" + name, expected, result.path(name));
        }
    }

    private static JsonNode tree(Object value) {
        return CaseJson.MAPPER.valueToTree(value);
    }

    private static List<String> codes(Evaluation evaluation) {
        return evaluation.reasons().stream()
                .map(reason -> reason.code().value())
                .toList();
    }

    private void contains(String name, JsonNode expected, List<String> actual) {
        elements(expected)
                .map(JsonNode::asString)
                .filter(each -> !actual.contains(each))
                .forEach(each -> add(name, each, actual.toString()));
    }

    private void containsNone(JsonNode expected, List<String> actual) {
        elements(expected)
                .map(JsonNode::asString)
                .filter(actual::contains)
                .forEach(each -> add("noReasons", "no " + each, actual.toString()));
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    /** Goes down to the fields that differ; a list differs as a whole. */
    private void compare(String place, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            expected.properties()
                    .forEach(field ->
                            compare(place + "/" + field.getKey(), field.getValue(), actual.path(field.getKey())));
        } else if (!matches(expected, actual)) {
            add(place, written(expected), written(actual));
        }
    }

    private void add(String place, String expected, String found) {
        differences.add(new Difference(place, expected, found, null));
    }

    private static String written(JsonNode node) {
        if (node.isNull() || node.isMissingNode()) {
            return "nothing";
        }
        return node.isString() ? node.asString() : node.toString();
    }

    private static boolean matches(JsonNode expected, JsonNode actual) {
        if (expected.isNull()) {
            return actual.isNull() || actual.isMissingNode();
        } else if (expected.isNumber()) {
            return actual.isNumber() && expected.decimalValue().compareTo(actual.decimalValue()) == 0;
        } else if (expected.isObject()) {
            return expected.properties().stream()
                    .allMatch(field -> matches(field.getValue(), actual.path(field.getKey())));
        } else if (expected.isArray()) {
            return actual.isArray() && listMatches(expected, actual);
        }
        return expected.equals(actual);
    }

    private static boolean listMatches(JsonNode expected, JsonNode actual) {
        boolean plain = expected.isEmpty() || expected.get(0).isValueNode();
        return plain
                ? expected.equals(actual)
                : elements(expected).allMatch(each -> elements(actual).anyMatch(other -> matches(each, other)));
    }
}
