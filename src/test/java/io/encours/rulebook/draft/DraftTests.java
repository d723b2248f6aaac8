package io.encours.rulebook.draft;

import static io.encours.rulebook.PolicyApi.ADA;
import static io.encours.rulebook.PolicyApi.AUDITOR;
import static io.encours.rulebook.PolicyApi.BOB;
import static io.encours.rulebook.PolicyApi.EVE;
import static io.encours.rulebook.PolicyApi.SAM;
import static io.encours.rulebook.PolicyApi.XLSX;
import static io.encours.rulebook.PolicyApi.bytes;
import static io.encours.rulebook.PolicyApi.json;
import static io.encours.rulebook.PolicyApi.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.EncoursTest;
import io.encours.rulebook.PolicyApi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

/** What can be done to a draft, by whom, and what comes of it. */
@EncoursTest(properties = "encours.rulebook.lead=100ms")
class DraftTests {

    private static final String GROUNDS = "{\"reason\": \"Not now\"}";
    private static final String SELF_APPROVAL = "/problems/self-approval";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Clock clock;

    private PolicyApi api;

    @BeforeEach
    void callTheApi() {
        api = new PolicyApi(mvc);
    }

    @Test
    void startsWithTheContentOfItsBase() {
        JsonNode draft = json(api.get(EVE, api.draft(EVE)));
        assertThat(draft.get("state").asString()).isEqualTo("DRAFT");
        assertThat(draft.get("changes")).isEmpty();
        assertThat(api.post(EVE, "/v1/drafts", "", "{\"base\": 999, \"comment\": \"x\"}"))
                .hasStatus(404);
        assertThat(api.post(EVE, "/v1/drafts", "", "{\"comment\": \"\"}")).hasStatus(400);
    }

    @Test
    void changesOnlyForACallerWhoNamesItsVersion() {
        String draft = api.draft(EVE);
        byte[] workbook = api.withNote("one");
        assertThat(api.upload(EVE, draft, "", workbook)).hasStatus(428);
        assertThat(api.upload(EVE, draft, "*", workbook)).hasStatus(428);
        assertThat(api.upload(EVE, draft, "\"9\"", workbook)).hasStatus(412);
        assertThat(api.upload(EVE, draft, "W/\"1\"", workbook)).hasStatus(412);
        assertThat(api.upload(EVE, draft, "\"1\"", workbook))
                .hasStatusOk()
                .headers()
                .hasValue("ETag", "\"2\"");
        assertThat(api.upload(EVE, draft, "\"1\"", workbook)).hasStatus(412);
        Map.of("submission", "", "withdrawal", GROUNDS).forEach((step, body) -> {
            assertThat(api.post(EVE, draft + "/" + step, "", body)).as(step).hasStatus(428);
            assertThat(api.post(EVE, draft + "/" + step, "\"1\"", body))
                    .as(step)
                    .hasStatus(412);
        });
    }

    @Test
    void keepsEachUploadAsARevisionWithItsAuthorAndComment() {
        String draft = api.draft(EVE);
        byte[] workbook = api.withNote("two");
        assertThat(api.put(ADA, draft + "/tables/credit-limit?comment=Year end", "\"1\"", XLSX, workbook))
                .hasStatusOk();
        assertThat(api.upload(EVE, draft, "\"2\"", workbook))
                .hasStatusOk()
                .headers()
                .hasValue("ETag", "\"2\"");
        JsonNode revisions = json(api.get(AUDITOR, draft + "/revisions"));
        assertThat(revisions.valueStream().map(each -> each.get("author").asString()))
                .containsExactly("eve", "ada");
        assertThat(revisions.at("/1/comment").asString()).isEqualTo("Year end");
        assertThat(bytes(api.get(EVE, draft + "/tables/credit-limit"))).isEqualTo(workbook);
    }

    @Test
    void takesSeveralWorkbooksAtOnceOrNone() throws IOException {
        String draft = api.draft(EVE);
        byte[] workbook = api.withNote("three");
        MvcTestResult unknown = api.put(
                EVE, draft + "/tables", "\"1\"", "application/zip", zip("a/credit-limit.xlsx", workbook, "new.xlsx"));
        assertThat(json(unknown).get("type").asString()).isEqualTo("/problems/unusable-upload");
        assertThat(api.put(EVE, draft + "/tables", "\"1\"", "application/zip", "no zip".getBytes(UTF_8)))
                .hasStatus(422);
        assertThat(json(api.get(EVE, draft)).get("changes")).isEmpty();
        assertThat(api.put(
                        EVE,
                        draft + "/tables",
                        "\"1\"",
                        "application/zip",
                        zip("a/credit-limit.xlsx", workbook, "__MACOSX/a/._credit-limit.xlsx")))
                .hasStatusOk();
        assertThat(json(api.get(EVE, draft)).at("/changes/0/name").asString())
                .isEqualTo("decision-tables/credit-limit.xlsx");
    }

    @Test
    void refusesAFileThatIsNoWorkbookAndStaysAsItWas() {
        String draft = api.draft(EVE);
        MvcTestResult refused = api.upload(EVE, draft, "\"1\"", "cap;30".getBytes(UTF_8));
        assertThat(json(refused).get("type").asString()).isEqualTo("/problems/unusable-upload");
        assertThat(json(refused).at("/violations/0/found").asString()).startsWith("NOT_A_WORKBOOK");
        assertThat(api.put(EVE, draft + "/tables/nothing", "\"1\"", XLSX, api.withNote("x")))
                .hasStatus(422);
        assertThat(api.tag(draft)).isEqualTo("\"1\"");
    }

    @Test
    void givesTheWorkbookBackWithItsFindingsWhereItIsAskedFor() {
        String draft = api.draft(EVE);
        byte[] slip = PolicyApi.edited(api.withNote("four"), "Ceilings", Map.of("C16", "about 30"));
        MvcTestResult back = mvc.put()
                .uri(draft + "/tables/credit-limit")
                .with(EVE)
                .header("If-Match", "\"1\"")
                .accept(XLSX)
                .contentType(XLSX)
                .content(slip)
                .exchange();
        assertThat(back).hasStatusOk().headers().hasValue("ETag", "\"2\"");
        assertThat(back).hasContentType(XLSX);
        assertThat(new String(bytes(back), 0, 2, UTF_8)).isEqualTo("PK");
    }

    @Test
    void takesCasesAlwaysAndRulesOnlyWhereTheyAreAccepted() {
        String draft = api.draft(EVE);
        MvcTestResult rules = api.put(
                EVE, draft + "/rules/score/more.drl", "\"1\"", "text/plain", "package rules.score".getBytes(UTF_8));
        assertThat(json(rules).get("type").asString()).isEqualTo("/problems/rules-not-accepted");
        assertThat(api.put(
                        EVE, draft + "/rules/score/cases/more.json", "\"1\"", "application/json", "[]".getBytes(UTF_8)))
                .hasStatusOk();
        assertThat(api.put(EVE, draft + "/rules/score/../x.json", "\"2\"", "application/json", "[]".getBytes(UTF_8)))
                .hasStatus4xxClientError();
    }

    @Test
    void isSubmittedOnlyIfItChangesSomething() {
        String draft = api.draft(EVE);
        assertThat(api.post(EVE, draft + "/submission", "\"1\"", "")).hasStatus(422);
    }

    @Test
    void isApprovedByNobodyWhoHadAHandInIt() {
        String draft = api.draft(EVE);
        api.upload(ADA, draft, "\"1\"", api.withNote("five"));
        api.post(EVE, draft + "/submission", "\"2\"", "");
        MvcTestResult refused = api.post(ADA, draft + "/approval", "\"3\"", api.seen(draft, ""));
        assertThat(refused).hasStatus(403);
        assertThat(json(refused).get("type").asString()).isEqualTo(SELF_APPROVAL);
        assertThat(json(api.get(EVE, draft)).get("state").asString()).isEqualTo("SUBMITTED");
    }

    @Test
    void isApprovedOnlyAsItWasSeen() {
        String draft = api.submitted(EVE);
        String other = api.seen(draft, "").replaceAll("sha256:[0-9a-f]{64}", "sha256:" + "0".repeat(64));
        MvcTestResult refused = api.post(BOB, draft + "/approval", api.tag(draft), other);
        assertThat(refused).hasStatus(409);
        assertThat(json(refused)
                        .get("violations")
                        .valueStream()
                        .map(each -> each.get("pointer").asString()))
                .containsExactly("/contentHash", "/checksHash", "/differenceHash");
    }

    @Test
    void needsANewSubmissionOnceItIsChanged() {
        String draft = api.submitted(EVE);
        String tag = api.tag(draft);
        String seen = api.seen(draft, "");
        assertThat(api.upload(EVE, draft, tag, api.withNote("six"))).hasStatusOk();
        assertThat(json(api.get(BOB, draft)).get("state").asString()).isEqualTo("DRAFT");
        assertThat(api.post(BOB, draft + "/approval", tag, seen)).hasStatus(412);
        assertThat(api.post(BOB, draft + "/approval", api.tag(draft), seen)).hasStatus(409);
    }

    @Test
    void endsWithARejectionOrAWithdrawalAndItsReason() {
        String rejected = api.submitted(EVE);
        JsonNode ended = json(api.post(BOB, rejected + "/rejection", api.tag(rejected), GROUNDS));
        assertThat(ended.get("state").asString()).isEqualTo("REJECTED");
        assertThat(ended.at("/ending/reason").asString()).isEqualTo("Not now");
        assertThat(api.upload(EVE, rejected, api.tag(rejected), api.withNote("seven")))
                .hasStatus(409);
        String withdrawn = api.draft(EVE);
        assertThat(json(api.post(EVE, withdrawn + "/withdrawal", api.tag(withdrawn), GROUNDS))
                        .get("state")
                        .asString())
                .isEqualTo("WITHDRAWN");
        assertThat(api.post(EVE, withdrawn + "/submission", api.tag(withdrawn), ""))
                .hasStatus(409);
    }

    @Test
    void isCopiedWithItsChangesAfterItWasRejected() {
        String rejected = rejected(EVE);
        JsonNode copy = json(copy(ADA, rejected, ""));
        assertThat(copy.at("/original/draft").asInt()).isEqualTo(id(rejected));
        assertThat(copy.at("/original/revision").asInt()).isEqualTo(2);
        assertThat(copy.get("changes")).isEqualTo(json(api.get(ADA, rejected)).get("changes"));
        assertThat(copy.get("state").asString()).isEqualTo("DRAFT");
        assertThat(json(api.get(AUDITOR, "/v1/audit/log"))
                        .at("/entries/0/detail")
                        .asString())
                .isEqualTo("Copy of draft %d, revision 2: Once more".formatted(id(rejected)));
        JsonNode steps =
                json(api.get(BOB, "/v1/drafts/" + copy.get("id") + "/diff")).get("steps");
        assertThat(steps.valueStream().map(step -> step.get("what").asString()))
                .containsExactly("CREATED", "REVISED", "SUBMITTED", "REJECTED", "COPIED");
        assertThat(copy(ADA, "/v1/drafts/99999", "")).hasStatus(404);
    }

    @Test
    void isApprovedByNobodyWhoHadAHandInWhatItWasCopiedFrom() {
        String rejected = rejected(ADA);
        String copy = "/v1/drafts/" + json(copy(EVE, rejected, "")).get("id");
        assertThat(api.post(EVE, copy + "/submission", "\"1\"", "")).hasStatusOk();
        MvcTestResult refused = api.post(ADA, copy + "/approval", "\"2\"", api.seen(copy, ""));
        assertThat(json(refused).get("type").asString()).isEqualTo(SELF_APPROVAL);
    }

    @Test
    void isCopiedOnlyWhereNothingThatCameAfterItsBaseWouldBeUndone() {
        String first = api.submitted(EVE);
        String second = rejected(EVE);
        String later = clock.instant().plus(Duration.ofDays(1)).toString();
        assertThat(api.post(BOB, first + "/approval", api.tag(first), api.seen(first, later)))
                .hasStatus(201);
        MvcTestResult refused = copy(EVE, second, "");
        assertThat(refused).hasStatus(409);
        assertThat(json(refused).get("detail").asString()).contains("decision-tables/credit-limit.xlsx", "release 1");
        assertThat(json(copy(EVE, second, "\"base\": 1,")).get("base").asInt()).isEqualTo(1);
        withdrawWaiting();
    }

    private String rejected(RequestPostProcessor author) {
        String draft = api.submitted(author);
        assertThat(api.post(BOB, draft + "/rejection", api.tag(draft), GROUNDS)).hasStatusOk();
        return draft;
    }

    private MvcTestResult copy(RequestPostProcessor who, String draft, String more) {
        String request = "{\"draft\": %d, %s \"comment\": \"Once more\"}".formatted(id(draft), more);
        return api.post(who, "/v1/drafts", "", request);
    }

    private static int id(String draft) {
        return Integer.parseInt(draft.substring("/v1/drafts/".length()));
    }

    @Test
    void isNoneOfTheBusinessOfSales() {
        String draft = api.draft(EVE);
        assertThat(api.get(SAM, draft)).hasStatus(403);
        assertThat(api.get(SAM, "/v1/drafts")).hasStatus(403);
        assertThat(api.post(SAM, "/v1/drafts", "", "{\"comment\": \"x\"}")).hasStatus(403);
        assertThat(api.post(BOB, "/v1/drafts", "", "{\"comment\": \"x\"}")).hasStatus(403);
        assertThat(api.post(EVE, draft + "/approval", "\"1\"", "{}")).hasStatus(403);
        assertThat(api.post(AUDITOR, draft + "/withdrawal", "\"1\"", GROUNDS)).hasStatus(403);
        assertThat(api.post(EVE, "/v1/releases/1/rollback", "\"1\"", GROUNDS)).hasStatus(403);
        assertThat(api.get(EVE, "/v1/audit/log")).hasStatus(403);
        assertThat(api.get(AUDITOR, draft)).hasStatusOk();
    }

    @Test
    void takesEffectNeverInThePast() {
        String draft = api.submitted(EVE);
        String past = clock.instant().minusSeconds(60).toString();
        MvcTestResult refused = api.post(BOB, draft + "/approval", api.tag(draft), api.seen(draft, past));
        assertThat(refused).hasStatus(422);
        assertThat(json(refused).at("/violations/0/pointer").asString()).isEqualTo("/effectiveFrom");
    }

    @Test
    void takesItsTurnAfterAReleaseThatWaits() {
        String first = api.submitted(EVE);
        String second = api.submitted(EVE);
        String later = clock.instant().plus(Duration.ofDays(1)).toString();
        MvcTestResult approved = api.post(BOB, first + "/approval", api.tag(first), api.seen(first, later));
        assertThat(approved).as(text(approved)).hasStatus(201);
        MvcTestResult outdated = api.post(BOB, second + "/approval", api.tag(second), api.seen(second, ""));
        assertThat(json(outdated).get("type").asString()).isEqualTo("/problems/base-outdated");
        String release = "/v1/releases/" + json(approved).get("number").asInt();
        assertThat(api.post(BOB, release + "/withdrawal", "", GROUNDS)).hasStatus(428);
        JsonNode withdrawn = json(api.post(BOB, release + "/withdrawal", api.tag(release), GROUNDS));
        assertThat(withdrawn.get("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(api.post(BOB, release + "/withdrawal", api.tag(release), GROUNDS))
                .hasStatus(409);
        assertThat(api.post(BOB, release + "/rollback", api.tag("/v1/releases/in-force"), GROUNDS))
                .hasStatus(409);
    }

    @Test
    void comesToOneOutcomeHoweverManyActAtOnce() throws Exception {
        String draft = api.submitted(EVE);
        String tag = api.tag(draft);
        String later = clock.instant().plus(Duration.ofDays(1)).toString();
        String seen = api.seen(draft, later);
        byte[] workbook = api.withNote("eight");
        List<Callable<Integer>> people = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            people.add(() -> status(api.post(BOB, draft + "/approval", tag, seen)));
            people.add(() -> status(api.post(BOB, draft + "/rejection", tag, GROUNDS)));
            people.add(() -> status(api.upload(EVE, draft, tag, workbook)));
            people.add(() -> status(api.post(EVE, draft + "/withdrawal", tag, GROUNDS)));
        }
        ExecutorService threads = Executors.newFixedThreadPool(100);
        List<Integer> answers = new ArrayList<>();
        try {
            for (Future<Integer> answer : threads.invokeAll(people)) {
                answers.add(answer.get());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(answers).filteredOn(status -> status < 300).hasSize(1);
        assertThat(answers).filteredOn(status -> status >= 300).containsOnly(412);
        JsonNode after = json(api.get(EVE, draft));
        assertThat(after.get("version").asInt()).isEqualTo(4);
        withdrawWaiting();
    }

    private void withdrawWaiting() {
        json(api.get(BOB, "/v1/releases")).forEach(release -> {
            if (release.get("state").asString().equals("APPROVED")) {
                String path = "/v1/releases/" + release.get("number").asInt();
                assertThat(api.post(BOB, path + "/withdrawal", api.tag(path), GROUNDS))
                        .hasStatusOk();
            }
        });
    }

    private static int status(MvcTestResult result) {
        return result.getResponse().getStatus();
    }

    private static byte[] zip(String name, byte[] workbook, String other) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream entries = new ZipOutputStream(zip)) {
            entries.putNextEntry(new ZipEntry(name));
            entries.write(workbook);
            entries.putNextEntry(new ZipEntry(other));
            entries.write(workbook);
        }
        return zip.toByteArray();
    }
}
