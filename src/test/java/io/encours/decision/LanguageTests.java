package io.encours.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.decision.DecisionDocument.RecordedReason;
import io.encours.engine.Evaluation;
import io.encours.engine.Policy;
import io.encours.engine.RandomRequests;
import io.encours.engine.TestCompiler;
import io.encours.facts.DecisionType;
import io.encours.facts.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each decision says, of five hundred customers, in both languages and to everybody. */
class LanguageTests {

    private static final int OF_EACH = 500;
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Pattern CODE = Pattern.compile(
            "\\b[A-Z]+_[A-Z0-9_]+\\b|[{}]|\\bnull\\b|\\b(?:NONE|NEGATIVE|REFER|OPEN|SETTLED)\\b|\\w+\\[|@[0-9a-f]{5}");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|of|and|is|are|by|with|from|not|has|have|limit|order|overdue|days|payment|customer|class|weak|strong|open)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DECIMAL_POINT = Pattern.compile("\\d\\.\\d");

    private static Policy policy;
    private static Map<DecisionType, List<Evaluation>> evaluations;

    @BeforeAll
    static void decide() {
        policy = TestCompiler.defaultPolicy();
        evaluations =
                Stream.of(DecisionType.values()).collect(Collectors.toMap(type -> type, LanguageTests::evaluations));
        assertThat(evaluations.values()).allSatisfy(each -> assertThat(each).hasSize(OF_EACH));
    }

    @AfterAll
    static void close() {
        policy.close();
    }

    @ParameterizedTest
    @EnumSource(DecisionType.class)
    void saysNoCodeAndNoPlaceholder(DecisionType type) {
        assertThat(told(type, Locale.ENGLISH, CODE)).isEmpty();
        assertThat(told(type, Locale.FRENCH, CODE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DecisionType.class)
    void saysNoEnglishInFrench(DecisionType type) {
        assertThat(told(type, Locale.FRENCH, ENGLISH)).isEmpty();
        assertThat(told(type, Locale.FRENCH, DECIMAL_POINT)).isEmpty();
    }

    private static List<Evaluation> evaluations(DecisionType type) {
        return RandomRequests.some(OF_EACH * 16, 20_261_201)
                .filter(written -> written.type() == type)
                .flatMap(written -> written.read().stream())
                .map(request -> request.asOf() == null ? request.at(DAY) : request)
                .limit(OF_EACH)
                .map((Request request) -> policy.evaluate(request))
                .toList();
    }

    /** The sentences in which something is found that nobody should read, by reason. */
    private static Map<String, Set<String>> told(DecisionType type, Locale locale, Pattern wrong) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Audience audience : List.of(Audience.SALES, Audience.CREDIT)) {
            ReasonTexts texts = new ReasonTexts(policy, audience, locale);
            evaluations.getOrDefault(type, List.of()).stream()
                    .flatMap(evaluation -> evaluation.reasons().stream())
                    .map(RecordedReason::of)
                    .forEach(reason -> {
                        String text = texts.text(reason.code(), reason.values());
                        if (wrong.matcher(text).find()) {
                            found.computeIfAbsent(reason.code().value(), any -> new TreeSet<>())
                                    .add(text);
                        }
                    });
        }
        return found;
    }
}
