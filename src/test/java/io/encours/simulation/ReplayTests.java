package io.encours.simulation;

import static io.encours.Patience.await;
import static io.encours.decision.Api.json;
import static io.encours.rulebook.PolicyApi.EVE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.EncoursTest;
import io.encours.decision.Api;
import io.encours.decision.Examples;
import io.encours.rulebook.PolicyApi;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Periods of the record are decided again, as auditors and credit managers ask for it. */
@EncoursTest(properties = {"encours.replays.settled=0s", "encours.replays.poll=50ms", "encours.replays.window=4"})
class ReplayTests {

    private static final String REPLAYS = "/v1/audit/replays";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Api api;
    private Instant begin;

    @BeforeEach
    void beginAPeriod() throws InterruptedException {
        api = new Api(mvc);
        Thread.sleep(5);
        begin = clock.instant();
    }

    @Test
    void decidesEveryExampleAgainIdentically() {
        List<String> examples = Stream.of("score", "credit-limit", "order-approval", "dunning")
                .flatMap(decision -> Examples.names(decision).stream())
                .toList();
        examples.forEach(example -> decide(example.split("/", 2)[0], Examples.request(example)));

        JsonNode replay = done("auditor", "");

        assertThat(replay.get("total").asInt()).isEqualTo(examples.size());
        assertThat(replay.get("identical").asInt()).isEqualTo(examples.size());
        assertThat(replay.get("otherEngine").asInt()).isZero();
        assertThat(replay.get("perSecond").decimalValue()).isPositive();
        assertThat(replay.at("/summary/changes")).isEmpty();
        assertThat(replay.at("/summary/outcomes").valueStream())
                .isNotEmpty()
                .allMatch(cell -> cell.get("before").equals(cell.get("after")));
        assertThat(differences(replay, "").get("differences")).isEmpty();
    }

    @Test
    void putsNothingOnRecordAsADecision() {
        decide("credit-limit", about("C-1", 50_000));
        int before = decisions();

        done("auditor", ", \"release\": 1");

        assertThat(decisions()).isEqualTo(before);
    }

    @Test
    void showsExactlyWhatALowerCapWouldChangeAndByHowMuch() {
        String reduced = decide("credit-limit", about("C-REDUCED", 50_000));
        String granted = decide("credit-limit", about("C-GRANTED", 26_000));
        decide("credit-limit", about("C-OTHER", 50_000).replace("\"riskClass\":\"B\"", "\"riskClass\":\"A\""));
        decide("score", Examples.request(Examples.names("score").get(0)));

        JsonNode replay = done("credit-manager", ", \"draft\": " + draftWith(Map.of("C18", 30)));

        assertThat(replay.get("total").asInt()).isEqualTo(4);
        assertThat(replay.get("identical").asInt()).isEqualTo(2);
        assertThat(replay.get("different").asInt()).isEqualTo(2);
        JsonNode found = differences(replay, "").get("differences");
        assertThat(found.findValuesAsString("decisionId")).containsExactly(reduced, granted);
        assertThat(found.get(0).toString())
                .contains("\"change\":\"AMOUNT\"", "\"outcomeBefore\":\"REDUCED\"", "\"outcomeAfter\":\"REDUCED\"");
        assertThat(found.at("/0/amountBefore/amount").asDouble()).isEqualTo(28_000);
        assertThat(found.at("/0/amountAfter/amount").asDouble()).isEqualTo(24_000);
        assertThat(found.at("/0/location").asString()).isEqualTo("/v1/decisions/" + reduced);
        assertThat(found.get(1).toString())
                .contains("\"change\":\"OUTCOME\"", "\"outcomeBefore\":\"GRANTED\"", "\"outcomeAfter\":\"REDUCED\"");
        assertThat(found.at("/1/reasonsNew").toString()).contains("LIMIT_BELOW_NEED");
        assertThat(outcomes(replay)).contains("GRANTED>REDUCED 1", "REDUCED>REDUCED 2");
        double changed = found.valueStream()
                .mapToDouble(each -> each.at("/amountAfter/amount").asDouble()
                        - each.at("/amountBefore/amount").asDouble())
                .sum();
        assertThat(replay.at("/summary/amounts/0/change").asDouble())
                .isEqualTo(changed)
                .isNegative();
        assertThat(differences(replay, "?change=OUTCOME").get("differences").findValuesAsString("decisionId"))
                .containsExactly(granted);
    }

    @Test
    void listsDifferencesPageByPageAndAsCsv() throws Exception {
        List<String> ids = Stream.of("C-P1", "C-P2", "C-P3")
                .map(customer -> decide("credit-limit", about(customer, 50_000)))
                .toList();
        JsonNode replay = done("credit-manager", ", \"draft\": " + draftWith(Map.of("C18", 20)));

        JsonNode first = differences(replay, "?limit=2");
        JsonNode second =
                differences(replay, "?limit=2&cursor=" + first.get("next").asString());
        String csv = csv(replay, "en");

        assertThat(first.get("differences").findValuesAsString("decisionId")).isEqualTo(ids.subList(0, 2));
        assertThat(second.get("differences").findValuesAsString("decisionId")).isEqualTo(ids.subList(2, 3));
        assertThat(second.has("next")).isFalse();
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv.lines().skip(1).findFirst().orElseThrow())
                .startsWith(ids.get(0) + ",")
                .contains(",credit-limit,1,AMOUNT,REDUCED,REDUCED,28000.00,16000.00,EUR,");
        assertThat(csv(replay, "fr"))
                .startsWith("\uFEFFIdentifiant de la décision;Décidée le (UTC);")
                .contains(";AMOUNT;REDUCED;REDUCED;28000,00;16000,00;EUR;");
    }

    private String csv(JsonNode replay, String language) {
        byte[] csv = api.get(
                        "auditor", location(replay) + "/differences", "Accept", "text/csv", "Accept-Language", language)
                .getResponse()
                .getContentAsByteArray();
        return new String(csv, UTF_8);
    }

    @Test
    void decidesOnlyWhatIsAskedForAgain() {
        decide("credit-limit", about("C-ONLY", 50_000));
        decide("credit-limit", about("C-NOT", 50_000));
        decide("score", Examples.about("C-ONLY", Examples.names("score").get(0)));

        assertThat(done("auditor", ", \"decisions\": [\"credit-limit\"]")
                        .get("done")
                        .asInt())
                .isEqualTo(2);
        assertThat(done("auditor", ", \"customers\": [\"C-ONLY\"]").get("done").asInt())
                .isEqualTo(2);
        assertThat(done("auditor", ", \"customers\": [\"C-ONLY\"], \"decisions\": [\"score\"]")
                        .get("done")
                        .asInt())
                .isEqualTo(1);
        assertThat(done("auditor", ", \"entity\": \"XX99\"").get("done").asInt())
                .isZero();
    }

    @Test
    void saysApartWhatWasErasedAndForgetsWhatItFoundOfIt() {
        String id = decide("credit-limit", about("C-GONE", 50_000));
        decide("credit-limit", about("C-STAYS", 50_000));
        JsonNode before =
                done("credit-manager", ", \"customers\": [\"C-GONE\"], \"draft\": " + draftWith(Map.of("C18", 30)));

        api.post("operator", "/v1/erasures", "{\"customer\": \"C-GONE\", \"reason\": \"Request\"}");
        JsonNode after = done("auditor", "");

        assertThat(after.get("erased").asInt()).isEqualTo(1);
        assertThat(after.get("identical").asInt()).isEqualTo(1);
        JsonNode found = differences(before, "").at("/differences/0");
        assertThat(found.get("decisionId").asString()).isEqualTo(id);
        assertThat(found.get("erased").asBoolean()).isTrue();
        assertThat(found.has("amountBefore")).isFalse();
        assertThat(found.get("reasonsGone")).isEmpty();
        assertThat(json(api.get("auditor", location(before))).toString()).doesNotContain("C-GONE");
        assertThat(jdbc.sql("select count(*) from encours.replay r where r::text like '%C-GONE%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void failsWithWhyWhereTheDraftIsNoPolicy() {
        decide("credit-limit", about("C-F", 50_000));
        JsonNode failed = ended("credit-manager", ", \"draft\": " + draftWith(Map.of("C18", "about 30")));

        assertThat(failed.get("state").asString()).isEqualTo("FAILED");
        assertThat(failed.get("failure").asString()).isNotBlank();
    }

    @Test
    void cancelsAndKeepsItAsCancelled() {
        String later = "{\"from\": \"2020-01-01T00:00:00Z\", \"to\": \"2020-01-02T00:00:00Z\"}";
        MvcTestResult asked = api.post("auditor", REPLAYS, later);
        MvcTestResult cancelled = api.delete("auditor", location(json(asked)));

        if (cancelled.getResponse().getStatus() == 200) {
            assertThat(json(cancelled).get("state").asString()).isEqualTo("CANCELLED");
            assertThat(json(cancelled).get("cancelledBy").asString()).isEqualTo("auditor");
            assertThat(api.delete("auditor", location(json(asked)))).hasStatusOk();
        }
        JsonNode done = done("auditor", "");
        assertThat(api.delete("auditor", location(done))).hasStatus(409);
        assertThat(api.delete("auditor", REPLAYS + "/4711")).hasStatus(404);
    }

    @Test
    void standsInTheAuditLogWithoutItsCustomers() {
        JsonNode replay = done("auditor", ", \"release\": 1, \"customers\": [\"C-SECRET\"]");
        JsonNode entry = json(api.get("auditor", "/v1/audit/log?limit=1")).at("/entries/0");

        assertThat(entry.get("action").asString()).isEqualTo("REPLAY_REQUESTED");
        assertThat(entry.get("actor").asString()).isEqualTo("auditor");
        assertThat(entry.get("release").asInt()).isEqualTo(1);
        assertThat(entry.get("detail").asString())
                .startsWith("Replay " + replay.get("id").asInt() + " of what was decided from " + begin)
                .doesNotContain("C-SECRET");
    }

    @Test
    void givesTheSameReplayForTheSameKeyAndBody() {
        String body = "{\"from\": \"2020-01-01T00:00:00Z\", \"decisions\": [\"score\", \"dunning\"]}";
        JsonNode first = json(api.post("auditor", REPLAYS, body, "Idempotency-Key", "replay-1"));
        JsonNode again = json(api.post(
                "auditor",
                REPLAYS,
                body.replace("\"score\", \"dunning\"", "\"dunning\", \"score\""),
                "Idempotency-Key",
                "replay-1"));
        MvcTestResult other =
                api.post("auditor", REPLAYS, body.replace("dunning", "credit-limit"), "Idempotency-Key", "replay-1");

        assertThat(again.get("id")).isEqualTo(first.get("id"));
        assertThat(other).hasStatus(422);
        assertThat(json(other).get("type").asString()).isEqualTo("/problems/idempotency-key-reused");
        assertThat(json(api.get("auditor", REPLAYS + "?limit=1"))
                        .at("/replays/0/id")
                        .asInt())
                .isGreaterThanOrEqualTo(first.get("id").asInt());
    }

    @Test
    void namesEveryViolationAtOnce() {
        MvcTestResult form = api.post(
                "auditor",
                REPLAYS,
                "{\"from\": \"yesterday\", \"decisions\": [\"scoring\"], \"customers\": [], \"release\": 0, \"colour\": 1}");
        MvcTestResult together = api.post(
                "auditor",
                REPLAYS,
                "{\"from\": \"2026-02-01T00:00:00Z\", \"to\": \"2026-01-01T00:00:00Z\", \"release\": 1, \"draft\": 1}");
        MvcTestResult unknown = api.post("auditor", REPLAYS, "{\"from\": \"2199-01-01T00:00:00Z\", \"release\": 4711}");

        assertThat(pointers(form))
                .containsExactlyInAnyOrder("/from", "/decisions/0", "/customers", "/release", "/colour");
        assertThat(json(together).get("violations")).hasSize(2);
        assertThat(pointers(unknown)).containsExactlyInAnyOrder("/from", "/release");
    }

    @ParameterizedTest
    @CsvSource({"sales, 403", "operator, 403", "auditor, 202", "credit-manager, 202", "credit-approver, 202"})
    void isForCreditAndAuditors(String account, int status) {
        assertThat(api.post(account, REPLAYS, "{\"from\": \"2020-01-01T00:00:00Z\"}"))
                .hasStatus(status);
    }

    private String decide(String decision, String request) {
        MvcTestResult answer = api.post("sales", "/v1/decisions/" + decision, request);
        assertThat(answer).hasStatusOk();
        return json(answer).get("decisionId").asString();
    }

    private static String about(String customer, int need) {
        return Examples.about(customer, "credit-limit/class-known").replace("50000", Integer.toString(need));
    }

    private int decisions() {
        return jdbc.sql("select count(*) from encours.decision")
                .query(Integer.class)
                .single();
    }

    /** A draft with other cells in the sheet of ceilings; its number. */
    private String draftWith(Map<String, ?> cells) {
        PolicyApi policy = new PolicyApi(mvc);
        String draft = policy.draft(EVE);
        byte[] workbook = PolicyApi.bytes(policy.get(EVE, draft + "/tables/credit-limit"));
        assertThat(policy.upload(EVE, draft, policy.tag(draft), PolicyApi.edited(workbook, "Ceilings", cells)))
                .hasStatusOk();
        return draft.substring(draft.lastIndexOf('/') + 1);
    }

    private JsonNode done(String account, String more) {
        JsonNode replay = ended(account, more);
        assertThat(replay.get("state").asString()).as(replay.toString()).isEqualTo("DONE");
        return replay;
    }

    private JsonNode ended(String account, String more) {
        MvcTestResult asked = api.post(account, REPLAYS, "{\"from\": \"" + begin + "\"" + more + "}");
        assertThat(asked).hasStatus(202);
        String location = Objects.requireNonNull(asked.getResponse().getHeader("Location"));
        await().atMost(60, SECONDS).until(() -> json(api.get(account, location)).has("endedAt"));
        return json(api.get(account, location));
    }

    private static String location(JsonNode replay) {
        return REPLAYS + "/" + replay.get("id").asInt();
    }

    private JsonNode differences(JsonNode replay, String query) {
        MvcTestResult page = api.get("auditor", location(replay) + "/differences" + query);
        assertThat(page).hasStatusOk();
        return json(page);
    }

    private static List<String> outcomes(JsonNode replay) {
        return replay.at("/summary/outcomes")
                .valueStream()
                .filter(cell -> cell.get("decision").asString().equals("credit-limit"))
                .map(cell ->
                        cell.get("before").asString() + ">" + cell.get("after").asString() + " "
                                + cell.get("decisions").asInt())
                .toList();
    }

    private static List<String> pointers(MvcTestResult refused) {
        assertThat(refused).hasStatus(400);
        return json(refused).get("violations").findValuesAsString("pointer");
    }
}
