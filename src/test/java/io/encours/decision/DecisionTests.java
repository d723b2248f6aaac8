package io.encours.decision;

import static io.encours.decision.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.EncoursTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@EncoursTest
class DecisionTests {

    private static final String LIMIT = "/v1/decisions/credit-limit";
    private static final String KNOWN = Examples.request("credit-limit/class-known");

    @Autowired
    private MockMvcTester mvc;

    private Api api;

    static Stream<String> examples() {
        return Stream.of("score", "credit-limit", "order-approval", "dunning")
                .flatMap(decision -> Examples.names(decision).stream());
    }

    @BeforeEach
    void callTheApi() {
        api = new Api(mvc);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void answersEveryExampleAndReplaysItIdentically(String example) {
        MvcTestResult result =
                api.post("sales", "/v1/decisions/" + example.split("/", 2)[0], Examples.request(example));

        assertThat(result).hasStatusOk();
        JsonNode answer = json(result);
        assertThat(result).headers().hasValue("Location", "/v1/decisions/" + id(answer));
        assertThat(json(api.post("auditor", replayOf(answer), ""))
                        .get("identical")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void namesTheAmountTheBindingCriterionTheRowAndTheRelease() {
        JsonNode answer = json(api.post("credit-manager", LIMIT, KNOWN));

        assertThat(answer.at("/outcome").asString()).isEqualTo("REDUCED");
        assertThat(answer.at("/result/limit/amount").decimalValue()).isEqualByComparingTo("28000");
        assertThat(answer.at("/result/bindingCriterion").asString()).isEqualTo("TANGIBLE_NET_WORTH");
        JsonNode binding = reason(answer, "LIMIT_BY_TANGIBLE_NET_WORTH");
        assertThat(binding.get("table").asString()).isEqualTo("credit-limit");
        assertThat(binding.get("sheet").asString()).isEqualTo("Ceilings");
        assertThat(binding.get("row").isInt()).isTrue();
        assertThat(answer.at("/release/number").asInt()).isEqualTo(1);
        assertThat(answer.at("/release/hash").asString()).startsWith("sha256:");
        assertThat(answer.at("/asOf").asString()).isEqualTo("2026-11-21");
        assertThat(answer.at("/validUntil").asString()).isEqualTo("2027-11-21");
    }

    @Test
    void derivesTheScoreInTheSameCallOnTheSameReleaseInTheSameTrace() {
        JsonNode answer = json(api.post("credit-manager", LIMIT, Examples.request("credit-limit/class-derived")));
        JsonNode record = json(api.get("auditor", "/v1/decisions/" + id(answer) + "/record"));

        assertThat(answer.at("/result/riskClass").asString()).isIn("A", "B", "C", "D", "E");
        assertThat(record.get("derived").findValuesAsString("fact")).contains("score/result");
        assertThat(record.get("firings").findValuesAsString("rule")).anyMatch(rule -> rule.startsWith("table score/"));
        assertThat(record.get("firings").findValuesAsString("rule"))
                .anyMatch(rule -> rule.startsWith("table credit-limit/"));
    }

    @Test
    void putsTheDateOfTodayOnRecordWhereNoneIsGiven() {
        String request = KNOWN.replace("\"asOf\":\"2026-11-21\",", "");
        JsonNode answer = json(api.post("sales", LIMIT, request));
        JsonNode record = json(api.get("auditor", "/v1/decisions/" + id(answer) + "/record"));

        assertThat(answer.get("asOf").asString()).isNotEmpty();
        assertThat(record.at("/request/asOf")).isEqualTo(answer.get("asOf"));
    }

    @Test
    void wordsReasonsForTheAudienceAndTheLanguage() {
        JsonNode sales = json(api.post("sales", LIMIT, KNOWN));
        JsonNode credit = json(api.get("credit-manager", "/v1/decisions/" + id(sales)));
        MvcTestResult french = api.get("sales", "/v1/decisions/" + id(sales), "Accept-Language", "fr-FR,fr;q=0.9");

        String code = "LIMIT_BY_TANGIBLE_NET_WORTH";
        assertThat(reason(credit, code).get("text").asString())
                .isNotEqualTo(reason(sales, code).get("text").asString());
        assertThat(french).headers().hasValue("Content-Language", "fr");
        assertThat(reason(json(french), code).get("text").asString())
                .isNotEqualTo(reason(sales, code).get("text").asString());
        assertThat(api.get("sales", "/v1/decisions/" + id(sales) + "?audience=credit"))
                .hasStatus(403);
    }

    @Test
    void givesTheSameDecisionForTheSameKeyAndBodyHoweverItIsSpelled() {
        JsonNode first = json(api.post("sales", LIMIT, KNOWN, "Idempotency-Key", "order-1"));
        JsonNode again = json(api.post("sales", LIMIT, KNOWN.replace(":", " : "), "Idempotency-Key", "order-1"));

        assertThat(again).isEqualTo(first);
    }

    @Test
    void saysWhereAnAnswerIsTheOneGivenBefore() {
        MvcTestResult first = api.post("sales", LIMIT, KNOWN, "Idempotency-Key", "replayed-1");
        MvcTestResult again = api.post("sales", LIMIT, KNOWN, "Idempotency-Key", "replayed-1");

        assertThat(first).headers().doesNotContainHeader("Idempotency-Replayed");
        assertThat(again).headers().hasValue("Idempotency-Replayed", "true");
        assertThat(again).headers().hasValue("Location", "/v1/decisions/" + id(json(first)));
    }

    @Test
    void keepsTheCorrelationIdOfTheCallThatWasDecided() {
        JsonNode answer =
                json(api.post("sales", LIMIT, KNOWN, "Idempotency-Key", "crm-1", "X-Correlation-Id", "crm:7f/3a"));
        MvcTestResult again =
                api.post("sales", LIMIT, KNOWN, "Idempotency-Key", "crm-1", "X-Correlation-Id", "crm:retry");

        assertThat(again).headers().hasValue("X-Correlation-Id", "crm:retry");
        assertThat(json(again)).isEqualTo(answer);
        for (JsonNode read : List.of(
                answer,
                json(api.get("sales", "/v1/decisions/" + id(answer))),
                json(api.get("auditor", "/v1/decisions/" + id(answer) + "/record")))) {
            assertThat(read.get("correlationId").asString()).isEqualTo("crm:7f/3a");
        }
    }

    @Test
    void putsTheCorrelationIdThatItMadeOnRecord() {
        MvcTestResult made = api.post("sales", LIMIT, KNOWN);

        assertThat(made)
                .headers()
                .hasValue("X-Correlation-Id", json(made).get("correlationId").asString());
    }

    @Test
    void refusesTheSameKeyWithAnotherBody() {
        api.post("sales", LIMIT, KNOWN, "Idempotency-Key", "order-2");
        MvcTestResult other = api.post("sales", LIMIT, KNOWN.replace("50000", "60000"), "Idempotency-Key", "order-2");

        assertThat(other).hasStatus(422);
        assertThat(json(other).get("type").asString()).isEqualTo("/problems/idempotency-key-reused");
    }

    @Test
    void keepsTheKeysOfCallersApart() {
        JsonNode ofSales = json(api.post("sales", LIMIT, KNOWN, "Idempotency-Key", "order-3"));
        JsonNode ofCredit = json(api.post("credit-manager", LIMIT, KNOWN, "Idempotency-Key", "order-3"));

        assertThat(id(ofCredit)).isNotEqualTo(id(ofSales));
    }

    @Test
    void decidesOnceWhenTheSameRequestArrivesManyTimesTogether() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(16);
        List<Callable<String>> calls = IntStream.range(0, 32)
                .mapToObj(i ->
                        (Callable<String>) () -> id(json(api.post("sales", LIMIT, KNOWN, "Idempotency-Key", "race"))))
                .toList();
        Set<String> ids = new HashSet<>();
        for (Future<String> answer : clients.invokeAll(calls)) {
            ids.add(answer.get());
        }
        clients.shutdown();

        assertThat(ids).hasSize(1);
    }

    @Test
    void showsSalesItsOwnDecisionsOnly() {
        String ofCredit = id(json(api.post("credit-manager", LIMIT, KNOWN)));
        String own = id(json(api.post("sales", LIMIT, KNOWN)));

        assertThat(api.get("sales", "/v1/decisions/" + own)).hasStatusOk();
        assertThat(api.get("sales", "/v1/decisions/" + ofCredit)).hasStatus(404);
        assertThat(api.get("sales", "/v1/decisions/" + own + "/record")).hasStatus(403);
        assertThat(api.post("sales", "/v1/decisions/" + own + "/replay", "")).hasStatus(403);
        assertThat(api.get("credit-approver", "/v1/decisions/" + own)).hasStatusOk();
        assertThat(api.get("operator", "/v1/decisions/" + own)).hasStatus(403);
    }

    @Test
    void convertsAmountsInAnotherCurrencyAndNamesTheRate() {
        String rates = """
                ,"exchangeRates": [{"from": "USD", "to": "EUR", "rate": 0.9235, "date": "2026-11-20", "source": "ECB"}]}""";
        String dollars = KNOWN.replace("EUR", "USD").stripTrailing().replaceFirst("}$", rates);
        JsonNode answer = json(api.post("sales", LIMIT, dollars, "Accept-Language", "fr"));

        assertThat(answer.at("/result/need/amount").decimalValue()).isEqualByComparingTo("46175");
        assertThat(answer.at("/result/need/currency").asString()).isEqualTo("EUR");
        assertThat(answer.at("/converted/0").toString())
                .contains("\"currency\":\"USD\"", "\"rate\":0.9235", "\"date\":\"2026-11-20\"", "\"source\":\"ECB\"");
        assertThat(answer.get("reasons").findValuesAsString("text"))
                .contains("Montants en USD convertis au cours du 20 nov. 2026\u00a0: 1\u00a0USD = 0,9235\u00a0EUR.");
        JsonNode record = json(api.get("auditor", "/v1/decisions/" + id(answer) + "/record"));
        assertThat(record.at("/request/need/requestedAmount/currency").asString())
                .isEqualTo("USD");
        assertThat(json(api.post("auditor", replayOf(answer), ""))
                        .get("identical")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void saysWhichRateIsMissingWhereThereIsNone() {
        JsonNode answer = json(api.post("sales", LIMIT, KNOWN.replace("EUR", "USD")));

        assertThat(answer.get("outcome").asString()).isEqualTo("REFER");
        assertThat(answer.get("missingData").toString())
                .contains("\"field\":\"exchangeRates\",\"wantedFor\":\"USD → EUR\"");
        assertThat(answer.has("converted")).isFalse();
    }

    @Test
    void decidesNothingThatTheCallerCouldNotRead() {
        String[] key = {"Idempotency-Key", "in-no-form-we-write", "Accept", "application/xml"};

        assertThat(api.post("sales", LIMIT, KNOWN, key)).hasStatus(406);

        String other = KNOWN.replace("50000", "60000");
        assertThat(api.post("sales", LIMIT, other, key[0], key[1])).hasStatusOk();
    }

    @Test
    void namesEveryViolationAtOnce() {
        String request = KNOWN.replace("\"FR\"", "\"France\"")
                .replace("50000", "\"NaN\"")
                .replace("\"riskClass\":\"B\"", "\"riskClass\":\"Z\",\"colour\":1")
                .replace("2026-11-21", "2026-02-30");
        MvcTestResult result = api.post("sales", LIMIT, request);

        assertThat(result).hasStatus(400).hasContentType("application/problem+json");
        assertThat(json(result).get("violations").findValuesAsString("pointer"))
                .contains("/subject/country", "/need/requestedAmount/amount", "/riskClass", "/colour", "/asOf");
    }

    @Test
    void refusesAContactOfTomorrowWhereTheDateIsTodays() {
        MvcTestResult result = api.post("sales", "/v1/decisions/dunning", reminder("""
                "contacts": [{"date": "2200-01-01", "automated": true}]"""));

        assertThat(result).hasStatus(400);
        assertThat(json(result).get("violations").findValuesAsString("pointer")).containsExactly("/contacts/0/date");
    }

    @Test
    void saysThatAnEmptyListWasTakenAsLookedUpWhereTheCallerDoesNotSay() {
        JsonNode answer = json(api.post("sales", "/v1/decisions/dunning", reminder("""
                "contacts": [], "creditFile": {"legalEvents": [], "fieldSignals": null}""")));
        JsonNode french = json(api.get("sales", "/v1/decisions/" + id(answer), "Accept-Language", "fr"));

        assertThat(answer.get("notices").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder("/contacts", "/creditFile/legalEvents");
        assertThat(answer.get("missingData").findValuesAsString("field")).doesNotContain("contacts");
        assertThat(french.at("/notices/0/code").asString()).isEqualTo("EMPTY_LIST_TAKEN_AS_LOOKED_UP");
        assertThat(french.at("/notices/0/text").asString()).startsWith("Cette liste est vide");
        assertThat(json(api.post("auditor", replayOf(answer), ""))
                        .get("identical")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void takesAnEmptyListAsAbsentWhereTheCallerSaysWhatItLookedUp() {
        String[] key = {"Idempotency-Key", "looked-up"};
        JsonNode answer = json(api.post("sales", "/v1/decisions/dunning", reminder("""
                "contacts": [], "lookedUp": []"""), key));
        JsonNode again = json(api.post("sales", "/v1/decisions/dunning", reminder("""
                "contacts": null, "lookedUp": []"""), key));
        JsonNode lookedUp = json(api.post("sales", "/v1/decisions/dunning", reminder("""
                "lookedUp": ["contacts"]""")));

        assertThat(answer.has("notices")).isFalse();
        assertThat(answer.get("missingData").findValuesAsString("field")).contains("contacts");
        assertThat(again).isEqualTo(answer);
        assertThat(lookedUp.get("missingData").findValuesAsString("field")).doesNotContain("contacts");
        assertThat(api.post("sales", "/v1/decisions/dunning", reminder("""
                "lookedUp": ["promises"]"""))).hasStatus(400);
    }

    private static String reminder(String more) {
        return """
                {"subject": {"id": "C-1", "type": "COMPANY", "country": "FR"}, "segment": "STANDARD",
                 "items": [{"invoice": {"number": "F-1", "open": {"amount": 800, "currency": "EUR"},
                                        "due": "2026-10-01"}}], %s}""".formatted(more);
    }

    @ParameterizedTest
    @CsvSource({"audience, everybody", "audience, ''"})
    void refusesAnUnknownAudience(String name, String value) {
        assertThat(api.post("sales", LIMIT + "?" + name + "=" + value, KNOWN)).hasStatus(400);
    }

    @Test
    void saysWhenThereIsNoSuchDecisionOrNoSuchRelease() {
        String id = id(json(api.post("sales", LIMIT, KNOWN)));

        assertThat(api.get("auditor", "/v1/decisions/019aa8a3-7c00-7000-8000-5f3b2f1f0a11"))
                .hasStatus(404);
        assertThat(api.get("auditor", "/v1/decisions/nonsense")).hasStatus(400);
        assertThat(api.post("auditor", "/v1/decisions/" + id + "/replay?release=99", ""))
                .hasStatus(404);
    }

    @Test
    void countsDecisionsByTypeAndOutcome() throws Exception {
        api.post("sales", LIMIT, KNOWN);
        String metrics =
                api.get("operator", "/actuator/prometheus").getResponse().getContentAsString();

        assertThat(metrics).contains("encours_decisions_seconds_count{outcome=\"REDUCED\",type=\"credit-limit\"}");
        assertThat(metrics).contains("encours_rows_fired_count{type=\"credit-limit\"}");
    }

    private static String id(JsonNode answer) {
        return answer.get("decisionId").asString();
    }

    private static String replayOf(JsonNode answer) {
        return "/v1/decisions/" + id(answer) + "/replay";
    }

    private static JsonNode reason(JsonNode answer, String code) {
        return answer.get("reasons")
                .valueStream()
                .filter(reason -> reason.get("code").asString().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(answer.toString()));
    }
}
