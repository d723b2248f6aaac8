package io.encours.decision;

import static io.encours.decision.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.EncoursTest;
import io.encours.facts.DecisionType;
import io.encours.shared.Confidential;
import io.encours.shared.Percentage;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** What sales sees of an answer. */
@EncoursTest
class ShownResultTests {

    private static final List<String> HIDDEN = List.of(
            "value",
            "measured",
            "failureProbability",
            "paidInvoices",
            "weightedDelayDays",
            "onTimeRate",
            "sectorDeltaDays",
            "index",
            "experiences",
            "ceilings",
            "benchmarks");

    @Autowired
    private MockMvcTester mvc;

    private Api api;

    static Stream<String> examples() {
        return Stream.of(DecisionType.values()).flatMap(decision -> Examples.names(decision.written()).stream());
    }

    @BeforeEach
    void callTheApi() {
        api = new Api(mvc);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void hasNoFigureOfTheCustomersAccountsOrPayments(String example) {
        String decisions = "/v1/decisions/";
        String path = decisions + example.split("/", 2)[0];
        JsonNode answer = json(api.post("sales", path, Examples.request(example)));
        String own = decisions + answer.get("decisionId").asString();

        for (JsonNode shown : List.of(
                answer,
                json(api.get("sales", own)),
                json(api.get("sales", own + "?audience=sales")),
                json(api.get("credit-manager", own + "?audience=sales")),
                json(api.post("credit-manager", path + "?audience=sales", Examples.request(example))),
                json(api.get("sales", own + "/explanation")))) {
            assertThat(shown.get("outcome")).isEqualTo(answer.get("outcome"));
            HIDDEN.forEach(name ->
                    assertThat(shown.path("result").findValues(name)).as(name).isEmpty());
        }
        assertThat(api.get("sales", own + "?audience=credit")).hasStatus(403);
        assertThat(api.get("sales", own + "?audience=audit")).hasStatus(403);
    }

    @Test
    void keepsTheAnswerAndHowToGetABetterOne() {
        JsonNode score = result("sales", "score", "well-known-customer");
        assertThat(score.propertyNames())
                .contains("outcome", "score10", "riskClass", "label", "meaning", "strengths", "weaknesses");
        assertThat(score.at("/models/0/zone").isString()).isTrue();
        assertThat(score.at("/drivers/0/criterion").isString()).isTrue();

        JsonNode limit = result("sales", "credit-limit", "class-known");
        assertThat(limit.at("/limit/amount").decimalValue()).isEqualByComparingTo("28000");
        assertThat(limit.propertyNames()).contains("bindingCriterion", "gap", "waysToCloseTheGap", "approval");
    }

    @Test
    void showsCreditEverything() {
        JsonNode score = result("credit-manager", "score", "well-known-customer");
        assertThat(score.at("/models/0/value").isNumber()).isTrue();
        assertThat(score.at("/drivers/0/measured").isString()).isTrue();
        assertThat(score.at("/payment/paidInvoices").isNumber()).isTrue();
        assertThat(result("credit-approver", "credit-limit", "class-known").get("ceilings"))
                .isNotEmpty();
    }

    @Test
    void tellsTheTextsOfTablesInTheLanguageAskedForAndKeepsThemAsTheyStand() {
        String request = Examples.request("score/well-known-customer");
        for (String account : List.of("sales", "credit-manager")) {
            JsonNode french = json(api.post(account, "/v1/decisions/score", request, "Accept-Language", "fr"));
            assertThat(french.at("/result/label").asString()).isEqualTo("Stable");
            assertThat(french.at("/result/meaning").asString())
                    .isEqualTo("structure équilibrée, sans réserve importante");
            String record = "/v1/decisions/" + french.get("decisionId").asString();
            assertThat(json(api.get("auditor", record + "/record"))
                            .at("/result/meaning")
                            .asString())
                    .isEqualTo("balanced, no large reserves");
            assertThat(json(api.get(account, record, "Accept-Language", "en"))
                            .at("/result/meaning")
                            .asString())
                    .isEqualTo("balanced, no large reserves");
        }
    }

    @Test
    void leavesTheRecordWhole() {
        JsonNode answer = json(api.post("sales", "/v1/decisions/score", Examples.request("score/well-known-customer")));
        String decision = "/v1/decisions/" + answer.get("decisionId").asString();

        JsonNode record = json(api.get("auditor", decision + "/record"));
        assertThat(record.at("/result/models/0/value").isNumber()).isTrue();
        assertThat(json(api.get("credit-manager", decision)).at("/result/models/0/value"))
                .isEqualTo(record.at("/result/models/0/value"));
        assertThat(json(api.post("auditor", decision + "/replay", ""))
                        .get("identical")
                        .asBoolean())
                .isTrue();
    }

    /** Whoever adds a figure to a result decides whether sales sees it. */
    @Test
    void seesNoOtherRatioThanThese() {
        assertThat(Stream.of(DecisionType.values()).flatMap(decision -> openFigures(decision.result())))
                .containsExactlyInAnyOrder(
                        "ScoreResult.score10",
                        "ScoreResult.confidence",
                        "Driver.weight",
                        "Driver.points",
                        "Driver.maxPoints",
                        "OrderApprovalResult.utilisationBefore",
                        "OrderApprovalResult.utilisationAfter");
    }

    private static Stream<String> openFigures(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !component.isAnnotationPresent(Confidential.class))
                .flatMap(component -> FIGURES.contains(component.getType())
                        ? Stream.of(type.getSimpleName() + "." + component.getName())
                        : openFigures(component));
    }

    private static final Set<Class<?>> FIGURES = Set.of(BigDecimal.class, Percentage.class);

    private static Stream<String> openFigures(RecordComponent component) {
        Class<?> type = component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
        return type.isRecord() && type.getName().startsWith("io.encours.facts.") ? openFigures(type) : Stream.empty();
    }

    private JsonNode result(String account, String decision, String example) {
        return json(api.post(account, "/v1/decisions/" + decision, Examples.request(decision + "/" + example)))
                .get("result");
    }
}
