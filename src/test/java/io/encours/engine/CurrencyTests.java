package io.encours.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.encours.engine.RandomRequests.Written;
import io.encours.facts.DecisionType;
import io.encours.facts.MissingData;
import io.encours.facts.Request;
import io.encours.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Amounts in another currency than the policy's count at the rate that is given, in every decision. */
class CurrencyTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String DOLLARS = """
            [{"from": "USD", "to": "EUR", "rate": %s, "date": "%s", "source": "ECB"}]""";

    private static Policy policy;

    @BeforeAll
    static void compileThePolicyOfTheRepository() {
        policy = TestCompiler.defaultPolicy();
    }

    @AfterAll
    static void closeThePolicy() {
        policy.close();
    }

    /** A dollar of a euro: everything comes out as in euros, but for what is said of the rate. */
    @ParameterizedTest
    @EnumSource(DecisionType.class)
    void concludesFromConvertedAmountsAsFromAmountsOfThePolicy(DecisionType type) {
        List<Written> asked = RandomRequests.some(400, 5)
                .filter(each -> each.type() == type && each.json().toString().contains("\"EUR\""))
                .filter(each -> !each.json().toString().contains("USD"))
                .limit(40)
                .toList();
        assertThat(asked).isNotEmpty().allSatisfy(euros -> {
            Evaluation inDollars = policy.evaluate(inDollars(euros));
            Evaluation inEuros = policy.evaluate(euros.read().orElseThrow());
            assertThat(inDollars.outcome()).isEqualTo(inEuros.outcome());
            assertThat(inDollars.result()).isEqualTo(inEuros.result());
            assertThat(inDollars.cures()).isEqualTo(inEuros.cures());
            assertThat(inDollars.missingData()).isEqualTo(inEuros.missingData());
            assertThat(inDollars.request()).isNotEqualTo(inEuros.request());
            assertThat(codes(inDollars)).containsAll(codes(inEuros)).contains("CURRENCY_CONVERTED");
        });
    }

    private static Request inDollars(Written euros) {
        ObjectNode dollars = (ObjectNode) JSON.readTree(euros.json().toString().replace("\"EUR\"", "\"USD\""));
        String day = dollars.path("asOf").asString("2026-11-21");
        dollars.put("asOf", day);
        dollars.set("exchangeRates", JSON.readTree(DOLLARS.formatted("1", day)));
        return new Written(euros.type(), dollars).read().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"100, 0.925, 92.50", "0.01, 0.5, 0.01", "0.01, 0.1, 0.01", "33.33, 0.915, 30.50", "0, 0.9, 0.00"})
    void roundsHalfUpToTheMinorUnitAndNothingAboveZeroToZero(String dollars, String rate, String euros) {
        Request given = limit(dollars, DOLLARS.formatted(rate, "2026-11-20"));
        assertThat(new CurrencyConversion(given, Set.of("EUR"), any -> 8)
                        .request()
                        .toString())
                .contains("sellerTurnover=" + euros + " EUR");
    }

    @Test
    void namesTheRateThatIsMissingInsteadOfRefusing() {
        assertThat(policy.evaluate(limit("100", "[]")).missingData())
                .contains(new MissingData(DecisionType.CREDIT_LIMIT, "exchangeRates", "USD → EUR"));
    }

    /** As rules of an older release may, which never saw two currencies together. */
    @Test
    void refersWhatRulesCannotAddUp() {
        Map<String, byte[]> artefacts = new TreeMap<>(PolicyFiles.artefacts());
        artefacts.put("rules/credit-limit/sums.drl", """
                package rules.sums
                import io.encours.facts.creditlimit.CreditLimitRequest
                import io.encours.shared.Money
                rule "adds up what is not of one kind"
                when
                    CreditLimitRequest($amount : sellerTurnover)
                then
                    Money.of("1", "EUR").plus($amount);
                end
                """.getBytes(UTF_8));
        try (Policy adding = TestCompiler.COMPILER.compile(artefacts)) {
            Evaluation evaluation = adding.evaluate(limit("100", "[]"));
            assertThat(evaluation.outcome()).isEqualTo(Evaluation.REFER);
            assertThat(evaluation.humanReviewRequired()).isTrue();
            assertThat(evaluation.missingData()).extracting(MissingData::field).containsExactly("exchangeRates");
            assertThat(adding.evaluate(limit("100", DOLLARS.formatted("1", "2026-11-20")))
                            .missingData())
                    .extracting(MissingData::field)
                    .doesNotContain("exchangeRates");
        }
    }

    @Test
    void namesRatesThatNothingWasConvertedByAsUnused() {
        String rates = "[{\"from\": \"CHF\", \"to\": \"EUR\", \"rate\": 1, \"date\": \"2026-11-20\"},"
                + DOLLARS.formatted("1", "2026-11-20").substring(1);
        assertThat(policy.evaluate(limit("100", rates)).unused())
                .contains("/exchangeRates/0")
                .doesNotContain("/exchangeRates/1");
    }

    @Test
    void refusesTwoRatesForOnePairAndARateFromTheFuture() {
        String twice = "["
                + Stream.of("0.9", "0.92")
                        .map(rate -> DOLLARS.formatted(rate, "2026-11-20"))
                        .map(one -> one.substring(1, one.length() - 1))
                        .reduce((one, other) -> one + "," + other)
                        .orElseThrow()
                + "]";
        assertThat(violations(twice)).anyMatch(pointer -> pointer.startsWith("/exchangeRates/1"));
        assertThat(violations(DOLLARS.formatted("0.9", "2026-11-22"))).contains("/exchangeRates/0/date");
        assertThat(violations(DOLLARS.formatted("0", "2026-11-20"))).contains("/exchangeRates/0/rate");
        assertThat(violations(DOLLARS.formatted("1", "2026-11-20").replace("USD", "EUR")))
                .contains("/exchangeRates/0");
    }

    private static List<String> violations(String rates) {
        List<String> found = new ArrayList<>();
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> limit("100", rates))
                .satisfies(refused -> refused.violations().forEach(each -> found.add(each.pointer())));
        return found;
    }

    private static List<String> codes(Evaluation evaluation) {
        return evaluation.reasons().stream()
                .map(reason -> reason.code().value())
                .toList();
    }

    private static Request limit(String dollars, String rates) {
        return PolicyFiles.READER.read(
                """
                {"subject": {"id": "C-1", "type": "COMPANY", "country": "FR"}, "asOf": "2026-11-21", "riskClass": "B",
                 "creditFile": {}, "sellerTurnover": {"amount": %s, "currency": "USD"}, "exchangeRates": %s}
                """.formatted(dollars, rates).getBytes(UTF_8), DecisionType.CREDIT_LIMIT.request());
    }
}
