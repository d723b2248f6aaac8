package io.encours.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.encours.engine.RandomRequests.Written;
import io.encours.facts.DecisionType;
import io.encours.facts.Request;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was given and no rule looked at is named, and nothing else. */
class UnusedFactsTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String LIMIT = """
            {"subject": {"id": "C-1", "type": "COMPANY", "country": "FR"}, "asOf": "2026-11-21", %s
             "creditFile": {
               "financials": {"currency": "EUR", "periodEnd": "2025-12-31", "tangibleNetWorth": 80000},
               "sector": {"averageDelayDays": 12},
               "paidInvoices": [
                 {"number": "F-1", "amount": {"amount": 100, "currency": "EUR"}, "due": "2026-09-30", "paid": "2026-10-08"}],
               "fieldSignals": [
                 {"kind": "LARGE_CONTRACT_SIGNED", "origin": "SALES", "author": "j", "date": "2026-10-02", "confirmed": true, "note": "n"}]
             }}
            """;

    private static Policy policy;

    @BeforeAll
    static void compileThePolicyOfTheRepository() {
        policy = TestCompiler.defaultPolicy();
    }

    @AfterAll
    static void closeThePolicy() {
        policy.close();
    }

    @Test
    void namesWhatNoRuleLookedAt() {
        assertThat(unused(LIMIT.formatted("\"riskClass\": \"B\",")))
                .contains("/creditFile/sector", "/creditFile/paidInvoices")
                .doesNotContain("/riskClass", "/creditFile/financials/tangibleNetWorth");
    }

    @Test
    void countsWhatADecisionLooksAtThatIsNeededOnTheWay() {
        assertThat(unused(LIMIT.formatted("")))
                .doesNotContain("/creditFile/sector", "/creditFile/paidInvoices")
                .allMatch(pointer -> !pointer.endsWith("/note") && !pointer.endsWith("/number"));
    }

    /** The proof: without what is named as unused, everything is concluded as before. */
    @Test
    void concludesTheSameWithoutWhatIsNamed() {
        List<JsonNode> files = RandomRequests.some(200, 1)
                .map(each -> each.json().path("creditFile"))
                .filter(file -> file.size() > 2)
                .toList();
        Random random = new Random(3);
        TreeSet<String> tried = new TreeSet<>();
        RandomRequests.some(400, 2).forEach(own -> {
            Written written = with(files.get(random.nextInt(files.size())), own);
            written.read()
                    .map(policy::evaluate)
                    .ifPresent(whole -> whole.unused().stream()
                            .filter(pointer -> tried.add(written.type() + pointer.replaceAll("\\d+", "")))
                            .forEach(pointer -> without(written, pointer)
                                    .read()
                                    .ifPresent(less -> assertSame(policy.evaluate(less), whole, pointer))));
        });
        assertThat(tried).hasSizeGreaterThan(20);
    }

    /** The request with what else may be known of the customer. */
    private static Written with(JsonNode file, Written own) {
        ObjectNode more = own.json().deepCopy();
        ObjectNode known = file.deepCopy().asObject();
        known.setAll(
                more.path("creditFile").isObject() ? more.path("creditFile").asObject() : known);
        more.set("creditFile", known);
        return new Written(own.type(), more);
    }

    private static void assertSame(Evaluation less, Evaluation whole, String pointer) {
        assertThat(less.firings()).as(pointer).isEqualTo(whole.firings());
        assertThat(less.result()).as(pointer).isEqualTo(whole.result());
        assertThat(less.reasons()).as(pointer).isEqualTo(whole.reasons());
        assertThat(less.missingData()).as(pointer).isEqualTo(whole.missingData());
        assertThat(less.cures()).as(pointer).isEqualTo(whole.cures());
    }

    private static Written without(Written written, String pointer) {
        ObjectNode less = written.json().deepCopy();
        JsonPointer place = JsonPointer.compile(pointer);
        if (less.at(place.head()) instanceof ArrayNode list) {
            list.remove(place.last().getMatchingIndex());
        } else {
            ((ObjectNode) less.at(place.head())).remove(place.last().getMatchingProperty());
        }
        return new Written(written.type(), less);
    }

    private static List<String> unused(String request) {
        Request read = new Written(DecisionType.CREDIT_LIMIT, (ObjectNode) JSON.readTree(request))
                .read()
                .orElseThrow();
        return policy.evaluate(read).unused();
    }
}
