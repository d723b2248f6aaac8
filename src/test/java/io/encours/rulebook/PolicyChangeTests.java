package io.encours.rulebook;

import static io.encours.Patience.await;
import static io.encours.rulebook.PolicyApi.AUDITOR;
import static io.encours.rulebook.PolicyApi.BOB;
import static io.encours.rulebook.PolicyApi.EVE;
import static io.encours.rulebook.PolicyApi.bytes;
import static io.encours.rulebook.PolicyApi.edited;
import static io.encours.rulebook.PolicyApi.json;
import static io.encours.rulebook.PolicyApi.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.EncoursTest;
import io.encours.shared.Role;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** How a credit manager changes the policy, from the download of a workbook to the way back. */
@EncoursTest
class PolicyChangeTests {

    private static final String QUESTION = """
            {
              "subject": {"id": "C-10042", "type": "COMPANY", "country": "FR"},
              "riskClass": "B",
              "creditFile": {
                "financials": {
                  "currency": "EUR", "periodEnd": "2025-12-31", "tangibleNetWorth": 80000, "sales": 700000
                }
              },
              "need": {"requestedAmount": {"amount": 50000, "currency": "EUR"}}
            }
            """;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Clock clock;

    @Test
    void goesFromAnEditedCellToAReleaseInForceAndBack() {
        PolicyApi api = new PolicyApi(mvc);
        long since =
                entries(api).mapToLong(entry -> entry.get("id").asLong()).max().orElseThrow();
        JsonNode before = json(api.post(EVE, "/v1/decisions/credit-limit", "", QUESTION));
        assertThat(limit(before)).isEqualTo(28_000);

        // She downloads the workbook and lowers a cap, at first with a slip.
        byte[] workbook = bytes(api.get(EVE, "/v1/releases/1/tables/credit-limit"));
        String draft = api.draft(EVE);
        JsonNode slip =
                json(api.upload(EVE, draft, api.tag(draft), edited(workbook, "Ceilings", Map.of("C18", "about 30"))));
        assertThat(slip.get("passed").asBoolean()).isFalse();
        JsonNode finding = slip.at("/workbooks/0/findings/0");
        assertThat(finding.get("sheet").asString()).isEqualTo("Ceilings");
        assertThat(finding.get("cell").asString()).isEqualTo("C18");
        assertThat(finding.get("code").asString()).isEqualTo("NOT_A_NUMBER");
        assertThat(api.post(EVE, draft + "/submission", api.tag(draft), "")).hasStatus(422);

        // The cell is corrected, but tests still say what was true before.
        byte[] corrected = edited(workbook, "Ceilings", Map.of("C18", 30));
        JsonNode untested = json(api.upload(EVE, draft, api.tag(draft), corrected));
        assertThat(untested.get("passed").asBoolean()).isFalse();
        corrected = edited(corrected, "Tests", Map.of("L5", 24_000));
        JsonNode passed = json(api.upload(EVE, draft, api.tag(draft), corrected));
        assertThat(passed.get("passed").asBoolean()).as(passed.toString()).isTrue();

        // What would change is there to see, by cell and by example, and she submits it.
        assertThat(passed.get("failedTests")).isEmpty();
        assertThat(passed.get("changedCases")).isNotEmpty();
        JsonNode sheet = json(api.get(BOB, draft + "/diff")).at("/difference/workbooks/0/tables/0");
        assertThat(sheet.get("sheet").asString()).isEqualTo("Ceilings");
        assertThat(sheet.at("/rows/0/rowAfter").asInt()).isEqualTo(18);
        assertThat(sheet.at("/rows/0/cells/0/cell").asString()).isEqualTo("C18");
        assertThat(sheet.at("/rows/0/cells/0/before").asString()).startsWith("35");
        assertThat(sheet.at("/rows/0/cells/0/after").asString()).startsWith("30");
        assertThat(api.post(EVE, draft + "/submission", api.tag(draft), "")).hasStatusOk();

        // Nobody approves own work; a colleague does, to take effect a little later.
        String ada = api.seen(draft, "");
        assertThat(json(api.post(
                                PolicyApi.person("eve", Role.CREDIT_APPROVER),
                                draft + "/approval",
                                api.tag(draft),
                                ada))
                        .get("type")
                        .asString())
                .isEqualTo("/problems/self-approval");
        JsonNode approved = approvedToTakeEffectSoon(api, draft);
        assertThat(approved.get("state").asString()).isEqualTo("APPROVED");
        JsonNode between = json(api.post(EVE, "/v1/decisions/credit-limit", "", QUESTION));
        assertThat(limit(between)).isEqualTo(between.at("/release/number").asInt() == 1 ? 28_000 : 24_000);

        // At its instant it decides; what was decided before replays as it was.
        await().until(() ->
                json(api.get(EVE, "/v1/releases/in-force")).get("number").asInt() == 2);
        JsonNode after = json(api.post(EVE, "/v1/decisions/credit-limit", "", QUESTION));
        assertThat(limit(after)).isEqualTo(24_000);
        assertThat(after.at("/release/number").asInt()).isEqualTo(2);
        assertThat(identical(api, before)).isTrue();

        // It is taken back in one call.
        MvcTestResult back = api.post(
                BOB, "/v1/releases/1/rollback", api.tag("/v1/releases/in-force"), "{\"reason\": \"Sales objects\"}");
        assertThat(back).as(text(back)).hasStatus(201);
        assertThat(json(back).get("restores").asInt()).isEqualTo(1);
        await().until(() -> limit(json(api.post(EVE, "/v1/decisions/credit-limit", "", QUESTION))) == 28_000);
        assertThat(identical(api, before)).isTrue();
        assertThat(identical(api, after)).isTrue();
        assertThat(actionsAfter(since, api))
                .containsExactly(
                        "RELEASE_RESTORED",
                        "DRAFT_APPROVED",
                        "DRAFT_SUBMITTED",
                        "DRAFT_REVISED",
                        "DRAFT_REVISED",
                        "DRAFT_REVISED",
                        "DRAFT_CREATED");
    }

    /** Where the machine is so busy that an instant has passed when it is approved, a later one. */
    private JsonNode approvedToTakeEffectSoon(PolicyApi api, String draft) {
        for (int seconds = 2; true; seconds *= 2) {
            String soon = clock.instant().plusSeconds(seconds).toString();
            MvcTestResult answer = api.post(BOB, draft + "/approval", api.tag(draft), api.seen(draft, soon));
            if (answer.getResponse().getStatus() == 201) {
                return json(answer);
            }
            assertThat(json(answer).at("/violations/0/pointer").asString())
                    .as(text(answer))
                    .isEqualTo("/effectiveFrom");
        }
    }

    private static double limit(JsonNode answer) {
        return answer.at("/result/limit/amount").asDouble();
    }

    private static boolean identical(PolicyApi api, JsonNode answer) {
        String replay = "/v1/decisions/" + answer.get("decisionId").asString() + "/replay";
        return json(api.post(AUDITOR, replay, "", "")).get("identical").asBoolean();
    }

    /** What was done to the policy after an entry, the latest first. */
    private static List<String> actionsAfter(long since, PolicyApi api) {
        return entries(api)
                .filter(entry -> entry.get("id").asLong() > since)
                .map(entry -> entry.get("action").asString())
                .filter(action -> action.startsWith("DRAFT_") || action.startsWith("RELEASE_"))
                .toList();
    }

    private static Stream<JsonNode> entries(PolicyApi api) {
        return json(api.get(AUDITOR, "/v1/audit/log")).get("entries").valueStream();
    }
}
