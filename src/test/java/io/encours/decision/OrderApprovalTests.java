package io.encours.decision;

import static io.encours.decision.Api.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.EncoursTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@EncoursTest
class OrderApprovalTests {

    private static final String ORDERS = "/v1/decisions/order-approval";
    private static final String BEYOND_LIMIT = Examples.request("order-approval/deposit");

    @Autowired
    private MockMvcTester mvc;

    private Api api;

    @BeforeEach
    void callTheApi() {
        api = new Api(mvc);
    }

    @Test
    void pricesTheDepositAndEveryOtherCure() {
        JsonNode answer = json(api.post("sales", ORDERS, BEYOND_LIMIT));

        assertThat(answer.at("/outcome").asString()).isEqualTo("APPROVE_WITH_DEPOSIT");
        assertThat(answer.at("/reasons/0/code").asString()).isEqualTo("DEPOSIT_TO_LIMIT");
        assertThat(answer.at("/result/deposit/amount").decimalValue()).isEqualByComparingTo("10000");
        assertThat(answer.get("cures").findValuesAsString("kind"))
                .containsExactly("DEPOSIT", "ORDER_AMOUNT", "BANK_GUARANTEE");
        assertThat(answer.at("/cures/0/amount/amount").decimalValue()).isEqualByComparingTo("10000");
        assertThat(answer.get("cures").findValuesAsString("leadsTo")).containsOnly("APPROVE");
    }

    @Test
    void tellsSalesWhatToDoAndCreditTheFigures() {
        JsonNode sales = json(api.post("sales", ORDERS, BEYOND_LIMIT));
        JsonNode credit = json(api.get("credit-manager", ORDERS.replace("/order-approval", "/") + id(sales)));

        assertThat(texts(sales)).contains("Accepted if a deposit of 10,000\u00a0EUR is paid.");
        assertThat(texts(sales)).noneMatch(text -> text.contains("%"));
        assertThat(sales.at("/reasons/0/facts").propertyNames()).containsExactly("deposit");
        assertThat(credit.at("/reasons/0/facts").propertyNames()).contains("deposit", "limit", "exposure");
        assertThat(texts(credit))
                .contains(
                        "Exposure with this order is 60,000\u00a0EUR, 120 % of the limit of 50,000\u00a0EUR; a deposit of 10,000\u00a0EUR brings it back to the limit.");
    }

    @Test
    void derivesClassAndLimitInTheSameTrace() {
        JsonNode answer = json(api.post("sales", ORDERS, Examples.request("order-approval/first-order")));
        JsonNode record = json(api.get("auditor", "/v1/decisions/" + id(answer) + "/record"));

        assertThat(answer.at("/outcome").asString()).isEqualTo("APPROVE");
        assertThat(answer.at("/result/limitDerived").asBoolean()).isTrue();
        assertThat(record.get("derived").findValuesAsString("fact")).contains("score/result", "credit-limit/result");
    }

    @Test
    void refusesAnOrderOfWhichMoreIsPrepaidThanItIs() {
        MvcTestResult result = api.post(
                "sales",
                ORDERS,
                BEYOND_LIMIT.replaceFirst(
                        "\"order\":\\{", "\"order\":{\"prepaid\":{\"amount\":20000.01,\"currency\":\"EUR\"},"));

        assertThat(result).hasStatus(400);
        assertThat(json(result).get("violations").findValuesAsString("pointer")).containsExactly("/order");
        assertThat(json(result).toString()).contains("what is prepaid is at most the order");
    }

    private static Stream<String> texts(JsonNode answer) {
        return answer.get("reasons").findValuesAsString("text").stream();
    }

    private static String id(JsonNode answer) {
        return answer.get("decisionId").asString();
    }
}
