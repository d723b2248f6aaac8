package io.encours.search;

import static io.encours.decision.Api.json;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.EncoursTest;
import io.encours.decision.Api;
import io.encours.decision.Examples;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** The index follows by itself, as it does in the service. */
@EncoursTest(properties = "encours.search.interval=20ms")
class SearchEndpointTests {

    private static final String LIMIT_OF = "/v1/decisions/credit-limit";

    @Autowired
    private MockMvcTester mvc;

    private Api api;

    @BeforeEach
    void api() {
        api = new Api(mvc);
    }

    @Test
    void findsADecisionByItsCustomerByAReasonAndByARowThatAnswered() throws Exception {
        JsonNode answer = decide("sales", "S-1");
        JsonNode reason = answer.at("/reasons/0");
        JsonNode row = answer.get("reasons")
                .valueStream()
                .filter(each -> each.path("row").isInt())
                .findFirst()
                .orElseThrow();
        JsonNode found = found("auditor", "customer=S-1").get(0);
        assertThat(found.get("id")).isEqualTo(answer.get("decisionId"));
        assertThat(found.get("decidedAt")).isEqualTo(answer.get("decidedAt"));
        assertThat(found.get("outcome")).isEqualTo(answer.get("outcome"));
        assertThat(found.get("asOf")).isEqualTo(answer.get("asOf"));
        assertThat(found.get("type").asString()).isEqualTo("credit-limit");
        assertThat(found.get("caller").asString()).isEqualTo("sales");
        assertThat(found.get("customer").asString()).isEqualTo("S-1");
        assertThat(ids(found(
                        "auditor", "customer=S-1&reason=" + reason.get("code").asString())))
                .containsExactly(answer.get("decisionId").asString());
        String asked = "customer=S-1&type=credit-limit&table=%s&sheet=%s&row=%d"
                .formatted(
                        row.get("table").asString(),
                        row.get("sheet").asString(),
                        row.get("row").asInt());
        assertThat(ids(found("credit-approver", asked)))
                .containsExactly(answer.get("decisionId").asString());
    }

    @Test
    void findsNothingForWhatThereIsNot() throws Exception {
        decide("sales", "S-2");
        for (String none : List.of(
                "reason=NO_SUCH_REASON",
                "outcome=NO_SUCH_OUTCOME",
                "release=4711",
                "caller=nobody",
                "entity=NONE",
                "customer=S-NONE",
                "table=no-such&sheet=None&row=1",
                "to=2020-01-01T00:00:00Z",
                "from=9999-01-01T00:00:00Z")) {
            assertThat(found("auditor", none)).as(none).isEmpty();
        }
    }

    @Test
    void letsSalesFindItsOwnOnly() throws Exception {
        decide("credit-manager", "S-3");
        JsonNode own = decide("sales", "S-3");
        assertThat(ids(found("sales", "customer=S-3")))
                .containsExactly(own.get("decisionId").asString());
        assertThat(ids(found("sales", "customer=S-3&caller=sales"))).hasSize(1);
        assertThat(found("credit-manager", "customer=S-3")).hasSize(2);
        assertThat(search("sales", "caller=credit-manager")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(search("operator", "")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void turnsPagesWithACursorThatFitsItsOwnSearchOnly() throws Exception {
        List<String> decided = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            decided.add(0, decide("sales", "S-4").get("decisionId").asString());
        }
        found("auditor", "customer=S-4");
        List<String> turned = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = json(search("auditor", "customer=S-4&limit=2" + cursor));
            turned.addAll(ids(page.get("decisions")));
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : "";
        } while (!cursor.isEmpty());
        assertThat(turned).isEqualTo(decided);
        String next =
                json(search("auditor", "customer=S-4&limit=2")).get("next").asString();
        assertThat(violations(search("auditor", "customer=S-5&cursor=" + next)))
                .isEqualTo("cursor: the cursor of a page of this very search, not of another one");
        assertThat(search("sales", "customer=S-4&cursor=" + next)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void namesEverythingThatIsMalformedAtOnce() {
        MvcTestResult refused = search(
                "auditor",
                "customer=a b&type=loan&type=score&outcome=no&reason=+&release=0&table=A&sheet=&row=x&caller=\0"
                        + "&entity=fr&from=yesterday&to=2026-02-30T00:00:00Z&cursor=!&limit=501&customr=C-1");
        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(json(refused)
                        .get("violations")
                        .valueStream()
                        .map(violation -> violation.get("pointer").asString()))
                .containsExactlyInAnyOrder(
                        "customer",
                        "type",
                        "outcome",
                        "reason",
                        "release",
                        "table",
                        "sheet",
                        "row",
                        "caller",
                        "entity",
                        "from",
                        "to",
                        "cursor",
                        "limit",
                        "customr");
        assertThat(violations(search("auditor", "row=3&release=1&release=2")))
                .isEqualTo("release: one value, "
                        + "table: is required: a row is named by table, sheet and row, "
                        + "sheet: is required: a row is named by table, sheet and row");
        assertThat(violations(search("auditor", "from=2026-11-21T00:00:00Z&to=2026-11-21T01:00:00+02:00")))
                .isEqualTo("to: later than from");
    }

    @Test
    void showsNoCustomerNoReasonAndNoRowOfWhatWasErased() throws Exception {
        JsonNode answer = decide("sales", "S-6");
        assertThat(found("auditor", "customer=S-6")).hasSize(1);
        assertThat(api.post("operator", "/v1/erasures", "{\"customer\": \"S-6\", \"reason\": \"ticket 4711\"}"))
                .hasStatusOk();
        assertThat(found("auditor", "customer=S-6")).isEmpty();
        JsonNode found = found("auditor", "")
                .valueStream()
                .filter(each -> each.get("id").equals(answer.get("decisionId")))
                .findFirst()
                .orElseThrow();
        assertThat(found.has("customer")).isFalse();
        assertThat(found.get("reasons")).isEmpty();
        assertThat(found.get("outcome")).isEqualTo(answer.get("outcome"));
    }

    private JsonNode decide(String account, String customer) {
        MvcTestResult answer = api.post(account, LIMIT_OF, Examples.about(customer, "credit-limit/class-known"));
        assertThat(answer).hasStatusOk();
        return json(answer);
    }

    /** What is found once the index has come to the end of the record. */
    private JsonNode found(String account, String query) throws InterruptedException {
        Instant asked = Instant.now();
        JsonNode page = page(account, query);
        while (!Instant.parse(page.get("indexedUntil").asString()).isAfter(asked)) {
            Thread.sleep(20);
            page = page(account, query);
        }
        return page.get("decisions");
    }

    private JsonNode page(String account, String query) {
        MvcTestResult answer = search(account, query);
        assertThat(answer).as(query).hasStatusOk();
        return json(answer);
    }

    private MvcTestResult search(String account, String query) {
        return api.get(account, "/v1/decisions?" + query);
    }

    private static List<String> ids(JsonNode decisions) {
        return decisions.valueStream().map(each -> each.get("id").asString()).toList();
    }

    private static String violations(MvcTestResult refused) {
        Stream<JsonNode> violations = json(refused).get("violations").valueStream();
        return violations
                .map(each -> each.get("pointer").asString() + ": "
                        + each.get("expected").asString())
                .collect(joining(", "));
    }
}
