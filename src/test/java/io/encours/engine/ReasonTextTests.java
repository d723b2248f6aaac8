package io.encours.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.facts.Reason;
import io.encours.facts.reason.PhraseQuestion;
import io.encours.facts.reason.ReasonTextQuestion;
import io.encours.facts.reason.ReasonTextRow;
import io.encours.shared.ReasonCode;
import io.encours.shared.Worded;
import io.encours.table.Column;
import io.encours.table.DecisionTable;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever reason the policy gives, somebody has written how to tell it. */
class ReasonTextTests {

    private static final Pattern CODE = Pattern.compile("Reason\\.of\\(\\s*DecisionType\\.\\w+,\\s*\"(\\w+)\"");

    private static Policy policy;
    private static Map<String, ReasonTextRow> texts;

    @BeforeAll
    static void readsTheTexts() {
        policy = TestCompiler.defaultPolicy();
        texts = policy.table(ReasonTextQuestion.class).orElseThrow().rows().stream()
                .map(row -> String.valueOf(row.cells().get(0)))
                .collect(Collectors.toMap(code -> code, ReasonTextTests::text));
    }

    @AfterAll
    static void closeThePolicy() {
        policy.close();
    }

    @Test
    void tellEveryCodeOfARule() {
        assertThat(texts.keySet()).containsAll(codesOfRules());
    }

    @Test
    void tellEveryCodeOfATable() {
        assertThat(texts.keySet()).containsAll(codesOfTables());
    }

    @Test
    void nameOnlyValuesThatTheReasonCarries() {
        Map<String, Set<String>> lacking = new TreeMap<>();
        PolicyFiles.cases().stream()
                .flatMap(each -> policy.evaluate(each.request()).reasons().stream())
                .forEach(reason -> {
                    Set<String> names = placeholders(reason);
                    names.removeAll(reason.values().keySet());
                    if (!names.isEmpty()) {
                        lacking.put(reason.code().value(), names);
                    }
                });
        assertThat(lacking).as("placeholders without a value").isEmpty();
    }

    @Test
    void areToldTheWeightiestFirst() {
        PolicyFiles.cases().stream()
                .map(each -> policy.evaluate(each.request()))
                .forEach(evaluation -> assertThat(evaluation.reasons())
                        .extracting(reason -> Objects.requireNonNull(
                                        texts.get(reason.code().value()))
                                .weight())
                        .doesNotContainNull()
                        .isSortedAccordingTo(Comparator.reverseOrder()));
    }

    @Test
    void haveFrenchForEveryTextOfATable() {
        DecisionTable<PhraseQuestion, ?> phrases =
                policy.table(PhraseQuestion.class).orElseThrow();
        policy.tables()
                .forEach(table -> table.columns().stream()
                        .filter(column -> isWorded(table, column))
                        .forEach(column -> table.rows().stream()
                                .map(row -> String.valueOf(
                                        row.cells().get(table.columns().indexOf(column))))
                                .forEach(text -> assertThat(phrases.match(new PhraseQuestion(text)))
                                        .as("%s/%s: %s", table.workbook(), table.sheet(), text)
                                        .hasSize(1))));
    }

    private static boolean isWorded(DecisionTable<?, ?> table, Column column) {
        return !column.isCondition()
                && Stream.of(table.rowType().getRecordComponents())
                        .anyMatch(component -> component.getName().equals(column.field())
                                && component.isAnnotationPresent(Worded.class));
    }

    private static Set<String> placeholders(Reason reason) {
        ReasonTextRow row = texts.get(reason.code().value());
        return row == null
                ? new TreeSet<>()
                : Stream.of(row.creditEn(), row.creditFr(), row.salesEn(), row.salesFr())
                        .flatMap(text -> ReasonTextRow.PLACEHOLDER.matcher(text).results())
                        .map((MatchResult found) -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ReasonTextRow text(String code) {
        return policy.table(ReasonTextQuestion.class).orElseThrow().match(new ReasonTextQuestion(code)).stream()
                .map(ReasonTextRow.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> codesOfRules() {
        return PolicyFiles.artefacts().entrySet().stream()
                .filter(artefact -> artefact.getKey().endsWith(".drl"))
                .flatMap(artefact -> CODE.matcher(new String(artefact.getValue(), StandardCharsets.UTF_8))
                        .results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> codesOfTables() {
        return policy.tables().stream()
                .flatMap((DecisionTable<?, ?> table) -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(ReasonCode.class::isInstance)
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
