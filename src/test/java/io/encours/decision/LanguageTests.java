package io.encours.decision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.encours.decision.DecisionDocument.RecordedReason;
import io.encours.engine.Evaluation;
import io.encours.engine.Policy;
import io.encours.engine.RandomRequests;
import io.encours.engine.TestCompiler;
import io.encours.facts.DecisionType;
import io.encours.facts.Request;
import io.encours.facts.Result;
import io.encours.page.ValueWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Scanner;
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
import tools.jackson.databind.json.JsonMapper;

/** What each decision says, of five hundred customers, in both languages and to everybody. */
class LanguageTests {

    private static final int OF_EACH = 500;
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    any -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();
    private static final List<String> WORDED = List.of("label", "meaning", "strategy");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Pattern CODE = Pattern.compile(
            "\\b[A-Z]+_[A-Z0-9_]+\\b|[{}]|\\bnull\\b|\\b(?:NONE|NEGATIVE|REFER|OPEN|SETTLED)\\b|\\w+\\[|@[0-9a-f]{5}");
    private static final Pattern DECIMAL_POINT = Pattern.compile("\\d\\.\\d");
    private static final Pattern ORDINARY_SPACE = Pattern.compile("\\d [A-Z]{3}\\b|\\d %| [:;?!»]|« |'");
    private static final Pattern ONE_OF_MANY = Pattern.compile(
            "(?<![\\d,.\\u00a0\\u202f-])1 (?:days|months|years|invoices|contacts|jours|ans|factures)\\b");

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
    void saysNoEnglishInFrenchAndNoFrenchInEnglish(DecisionType type) {
        assertThat(told(type, Locale.FRENCH, words("english-words"))).isEmpty();
        assertThat(told(type, Locale.ENGLISH, words("french-words"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DecisionType.class)
    void writesNumbersAndSpacesAsInFrance(DecisionType type) {
        assertThat(told(type, Locale.FRENCH, DECIMAL_POINT)).isEmpty();
        assertThat(told(type, Locale.FRENCH, ORDINARY_SPACE)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DecisionType.class)
    void putsOneInTheSingular(DecisionType type) {
        assertThat(told(type, Locale.ENGLISH, ONE_OF_MANY)).isEmpty();
        assertThat(told(type, Locale.FRENCH, ONE_OF_MANY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DecisionType.class)
    void usesTheWordsOfTheGlossary(DecisionType type) {
        assertThat(told(type, Locale.ENGLISH, words("words-not-used_en"))).isEmpty();
        assertThat(told(type, Locale.FRENCH, words("words-not-used_fr"))).isEmpty();
    }

    /** Any word of a list that stands in the resources, one a line, as a whole word. */
    private static Pattern words(String list) {
        return new Scanner(requireNonNull(LanguageTests.class.getResourceAsStream(list + ".txt")), UTF_8)
                .useDelimiter("\n")
                .tokens()
                .filter(line -> !line.startsWith("#"))
                .map(Pattern::quote)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("|", "(?<![\\p{L}’-])(?:", ")(?![\\p{L}’-])"),
                        any -> Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
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

    /** The sentences in which something is found that nobody should read, by where they stand. */
    private static Map<String, Set<String>> told(DecisionType type, Locale locale, Pattern wrong) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (Audience audience : List.of(Audience.SALES, Audience.CREDIT)) {
            evaluations.getOrDefault(type, List.of()).stream()
                    .flatMap(evaluation -> read(evaluation, audience, locale))
                    .filter(told -> wrong.matcher(told.text()).find())
                    .forEach(told -> found.computeIfAbsent(told.place(), any -> new TreeSet<>())
                            .add(told.text()));
        }
        return found;
    }

    private record Told(String place, String text) {}

    private static Stream<Told> read(Evaluation evaluation, Audience audience, Locale locale) {
        ReasonTexts texts = new ReasonTexts(policy, audience, locale);
        ValueWords words = ValueWords.in(locale);
        return Stream.of(
                        evaluation.reasons().stream()
                                .map(RecordedReason::of)
                                .map(reason ->
                                        new Told(reason.code().value(), texts.text(reason.code(), reason.values()))),
                        evaluation.missingData().stream()
                                .map(missing -> new Told("missingData", words.wantedFor(missing.wantedFor()))),
                        evaluation.cures().stream()
                                .flatMap(cure -> Stream.of(cure.kind(), cure.leadsTo()))
                                .map(constant -> new Told("cures", words.constant(constant))),
                        worded(evaluation, audience, locale))
                .flatMap(each -> each);
    }

    /** The texts of tables in a result: names and meanings of classes, strategies. */
    private static Stream<Told> worded(Evaluation evaluation, Audience audience, Locale locale) {
        Result result = evaluation.result();
        return result == null
                ? Stream.empty()
                : WORDED.stream()
                        .flatMap(field -> JSON
                                .valueToTree(ShownResult.of(result, audience, new Phrases(policy, locale)))
                                .findValuesAsString(field)
                                .stream()
                                .map(text -> new Told(field, text)));
    }
}
