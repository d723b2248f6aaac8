package io.encours.engine;

import io.encours.facts.MissingData;
import io.encours.facts.RowSource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Holds an evaluation against what a case expects.
 *
 * <p>Every field of {@code expect} is a field of the result and needs only hold what must be there: of an object some
 * fields, of a list of objects some elements, in any order; a list of plain values is complete and in order; {@code null}
 * is: absent. Beside the result there are {@code reasons} (codes), {@code noReasons} (codes), {@code rows}
 * ({@code score/Bands/14}), {@code missingData} (fields), {@code cures} and {@code humanReviewRequired}.
 */
final class CaseExpectation {

    private final List<String> differences = new ArrayList<>();

    private CaseExpectation() {}

    /** Every difference, with the place where it is; empty where all is as expected. */
    static List<String> differences(JsonNode expect, Evaluation evaluation) {
        CaseExpectation expectation = new CaseExpectation();
        JsonNode result = PolicyFiles.JSON.valueToTree(evaluation.result());
        expect.properties().forEach(field -> expectation.field(field.getKey(), field.getValue(), result, evaluation));
        return expectation.differences;
    }

    private void field(String name, JsonNode expected, JsonNode result, Evaluation evaluation) {
        switch (name) {
            case "outcome" -> compare("/outcome", expected, PolicyFiles.JSON.valueToTree(evaluation.outcome()));
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
            case "cures" -> compare("/cures", expected, PolicyFiles.JSON.valueToTree(evaluation.cures()));
            case "humanReviewRequired" ->
                compare("/" + name, expected, PolicyFiles.JSON.valueToTree(evaluation.humanReviewRequired()));
            default -> compare("/" + name, expected, result.path(name));
        }
    }

    private static List<String> codes(Evaluation evaluation) {
        return evaluation.reasons().stream()
                .map(reason -> reason.code().value())
                .toList();
    }

    private void contains(String name, JsonNode expected, List<String> actual) {
        texts(expected)
                .filter(each -> !actual.contains(each))
                .forEach(each -> differences.add("%s: %s is lacking in %s".formatted(name, each, actual)));
    }

    private void containsNone(JsonNode expected, List<String> actual) {
        texts(expected)
                .filter(actual::contains)
                .forEach(each -> differences.add("reasons: %s should not be in %s".formatted(each, actual)));
    }

    private static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asString);
    }

    private void compare(String place, JsonNode expected, JsonNode actual) {
        if (!matches(expected, actual)) {
            differences.add("%s: %s (expected: %s)".formatted(place, actual, expected));
        }
    }

    private static boolean matches(JsonNode expected, JsonNode actual) {
        if (expected.isNull()) {
            return actual.isNull() || actual.isMissingNode();
        } else if (expected.isNumber()) {
            return actual.isNumber() && number(expected).compareTo(number(actual)) == 0;
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
                : StreamSupport.stream(expected.spliterator(), false)
                        .allMatch(each -> StreamSupport.stream(actual.spliterator(), false)
                                .anyMatch(other -> matches(each, other)));
    }

    private static BigDecimal number(JsonNode node) {
        return node.decimalValue();
    }
}
