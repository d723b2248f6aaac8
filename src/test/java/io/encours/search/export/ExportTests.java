package io.encours.search.export;

import static io.encours.Patience.await;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import io.encours.EncoursTest;
import io.encours.TestDatabase;
import io.encours.decision.Api;
import io.encours.decision.Examples;
import io.encours.job.Hold;
import io.encours.job.LostHoldException;
import io.encours.search.DecisionFilter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

@EncoursTest(properties = "encours.search.interval=100ms")
class ExportTests {

    private static final String EXPORTS = "/v1/audit/exports";
    private static final String LIMITS = "?type=credit-limit";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ExportStore store;

    @Autowired
    private ExportClaims claims;

    @Autowired
    private Export export;

    @Autowired
    private Clock clock;

    private Api api;
    private String decision = "";

    @BeforeEach
    void decide() {
        api = new Api(mvc);
        decision = answered("sales");
        await().until(() -> csv("auditor", LIMITS).contains(decision));
    }

    @Test
    void givesEverythingASearchFinds() throws IOException {
        String other = answered("credit-manager");
        await().until(() -> csv("auditor", LIMITS).contains(other));

        assertThat(csv("auditor", LIMITS + "&caller=sales")).contains(decision).doesNotContain(other);
        assertThat(csv("sales", LIMITS)).contains(decision).doesNotContain(other);
        assertThat(csv("auditor", "?type=score")).doesNotContain(decision);
        byte[] xlsx = get("auditor", "/v1/decisions" + LIMITS, ExportFormat.Constants.XLSX, "fr")
                .getResponse()
                .getContentAsByteArray();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(workbook.getSheet("Décisions").getRow(1).getCell(9).getStringCellValue())
                    .isEqualTo(other);
        }
    }

    @Test
    void leavesTheSearchItselfAsItWas() {
        assertThat(api.get("auditor", "/v1/decisions")).hasStatusOk().hasContentTypeCompatibleWith("application/json");
        assertThat(get("auditor", "/v1/decisions", "*/*", "en")).hasContentTypeCompatibleWith("application/json");
        assertThat(get("auditor", "/v1/decisions?row=0", ExportFormat.Constants.CSV, "en"))
                .hasStatus(400)
                .hasContentTypeCompatibleWith("application/problem+json");
        assertThat(get("operator", "/v1/decisions", ExportFormat.Constants.CSV, "en"))
                .hasStatus(403);
    }

    @Test
    void endsTheSearchWhereTheCallerIsGone() {
        answered("sales");
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("connection reset by peer");
            }
        };

        assertThatThrownBy(() -> export.write(DecisionFilter.ALL, ExportFormat.CSV, Locale.ENGLISH, gone, done -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("connection reset by peer");
    }

    @Test
    void makesAnExportInTheBackground() throws IOException {
        MvcTestResult asked =
                api.post("auditor", EXPORTS + LIMITS + "&format=csv", "", HttpHeaders.ACCEPT_LANGUAGE, "fr");
        assertThat(asked).hasStatus(202);
        String place = Objects.requireNonNull(asked.getResponse().getHeader("Location"));
        assertThat(Api.json(asked).get("requestedBy").asString()).isEqualTo("auditor");

        JsonNode done = await().until(() -> view(place), this::isDone);

        assertThat(done.get("search").asString()).isEqualTo("/v1/decisions" + LIMITS);
        assertThat(done.get("done").asLong()).isPositive();
        assertThat(done.get("attempts").asInt()).isEqualTo(1);
        MvcTestResult file = api.get("auditor", done.get("file").asString());
        assertThat(file).hasStatusOk().hasContentTypeCompatibleWith(ExportFormat.Constants.CSV);
        assertThat(file.getResponse().getContentAsByteArray())
                .hasSize(done.get("bytes").asInt());
        assertThat(new String(file.getResponse().getContentAsByteArray(), UTF_8))
                .contains("Décidée le", decision);
        assertThat(api.get("credit-manager", EXPORTS))
                .bodyJson()
                .extractingPath("$[0].id")
                .isNotNull();
    }

    @Test
    void isRemovedByWhoeverAskedForItOnly() {
        String place = done("csv");

        assertThat(delete("credit-manager", place)).hasStatus(403);
        assertThat(delete("auditor", place)).hasStatus(204);

        assertThat(view(place).get("state").asString()).isEqualTo("CANCELLED");
        assertThat(api.get("auditor", place + "/file")).hasStatus(409);
        assertThat(parts(id(place))).isZero();
    }

    @Test
    void refusesWhatItCannotMake() {
        assertThat(api.post("auditor", EXPORTS + "?format=pdf", "")).hasStatus(400);
        assertThat(api.post("auditor", EXPORTS, "")).hasStatus(400);
        assertThat(api.post("auditor", EXPORTS + "?format=csv&from=yesterday&releas=3", ""))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.violations.length()")
                .isEqualTo(2);
        assertThat(api.post("auditor", EXPORTS + "?format=pdf&from=yesterday&releas=3", ""))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.violations[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder("format", "from", "releas");
        assertThat(api.post("auditor", EXPORTS + "?from=yesterday", ""))
                .bodyJson()
                .extractingPath("$.violations[*].expected")
                .asArray()
                .containsExactlyInAnyOrder("an instant such as 2026-11-21T09:30:00Z", "is required");
        assertThat(api.post("sales", EXPORTS + "?format=csv", "")).hasStatus(403);
        assertThat(api.get("auditor", EXPORTS + "/" + UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void beginsAnInterruptedExportAgain() {
        UUID id = ordered();
        jdbc.sql("""
                        update encours.export set state = 'RUNNING', attempts = 1, worker = gen_random_uuid(),
                          started_at = now(), heard_at = now() - interval '2 minutes' where id = ?
                        """).param(id).update();
        jdbc.sql("insert into encours.export_part (export, number, content) values (?, 0, 'half')")
                .param(id)
                .update();

        JsonNode done = await().until(() -> view(EXPORTS + "/" + id), this::isDone);

        assertThat(done.get("attempts").asInt()).isEqualTo(2);
        assertThat(new String(store.part(id, 0).orElseThrow(), UTF_8)).contains(decision);
    }

    @Test
    void givesUpWhatBrokeOffThreeTimes() {
        UUID id = ordered();
        jdbc.sql("""
                        update encours.export set state = 'RUNNING', attempts = 3, worker = gen_random_uuid(),
                          started_at = now(), heard_at = now() - interval '2 minutes' where id = ?
                        """).param(id).update();

        await().until(() -> view(EXPORTS + "/" + id).get("state").asString().equals("FAILED"));
    }

    @Test
    void tellsHowManyDecisionsAreWrittenAndHowFarBackTheyGo() {
        UUID id = ordered();
        Hold<ExportJob> hold = held(id);

        assertThat(claims.progress(hold, 7, Instant.parse("2026-04-02T11:05:37.201Z")))
                .isTrue();

        JsonNode view = view(EXPORTS + "/" + id);
        assertThat(view.get("done").asInt()).isEqualTo(7);
        assertThat(view.get("writtenBackTo").asString()).isEqualTo("2026-04-02T11:05:37.201Z");
        store.cancel(id, clock.instant());
    }

    @Test
    void refusesEverythingOfAMakerThatLostItsExport() {
        UUID id = ordered();
        Hold<ExportJob> hold = held(id);
        ExportWork work = new ExportWork(hold, claims, () -> false);

        store.cancel(id, clock.instant());

        assertThatThrownBy(() -> work.run(export)).isInstanceOf(LostHoldException.class);
        assertThat(claims.keep(hold, 0, new byte[] {1})).isFalse();
        assertThat(claims.progress(hold, 1, clock.instant())).isFalse();
        assertThat(claims.done(hold, 1)).isFalse();
        assertThat(parts(id)).isZero();
    }

    @Test
    void makesOnlySoManyAtOnce() {
        UUID id = ordered();

        assertThat(claims.claim(0)).isEmpty();
        await().until(() -> isDone(view(EXPORTS + "/" + id)));
    }

    @Test
    void isMadeAnewWithoutWhatWasErasedMeanwhile() {
        String erased = Examples.request("credit-limit/class-known").replace("C-10042", "C-ERASED");
        assertThat(erased).contains("C-ERASED");
        assertThat(api.post("sales", "/v1/decisions/credit-limit", erased)).hasStatus2xxSuccessful();
        await().until(() -> csv("auditor", LIMITS).contains("C-ERASED"));
        String place = done("csv");
        assertThat(file(place)).contains("C-ERASED");

        assertThat(api.post("operator", "/v1/erasures", "{\"customer\": \"C-ERASED\", \"reason\": \"Request 4711\"}"))
                .hasStatusOk();

        await().until(() -> file(place).contains(decision));
        assertThat(file(place)).doesNotContain("C-ERASED");
    }

    @Test
    void isKeptForAWhileOnly() {
        String place = done("xlsx");

        assertThat(store.dropEndedBefore(clock.instant().plus(Duration.ofDays(1))))
                .isPositive();

        assertThat(api.get("auditor", place)).hasStatus(404);
        assertThat(parts(id(place))).isZero();
    }

    @Test
    void isInTheAuditLogWithoutWhomItIsAbout() {
        csv("sales", "?customer=C-10042&type=credit-limit");
        String place = done("xlsx");
        assertThat(api.get("credit-manager", place + "/file")).hasStatusOk();
        assertThat(delete("auditor", place)).hasStatus(204);

        List<String> entries = Api.json(api.get("auditor", "/v1/audit/log?limit=4"))
                .get("entries")
                .valueStream()
                .map(entry -> "%s %s: %s"
                        .formatted(
                                entry.get("actor").asString(),
                                entry.get("action").asString(),
                                entry.get("detail").asString()))
                .toList();

        assertThat(entries)
                .containsExactly(
                        "auditor EXPORT_CANCELLED: " + id(place),
                        "credit-manager EXPORT_DOWNLOADED: " + id(place),
                        "auditor EXPORT_REQUESTED: %s: xlsx of /v1/decisions%s".formatted(id(place), LIMITS),
                        "sales DECISIONS_EXPORTED: csv of /v1/decisions?type=credit-limit&caller=sales, of one customer");
    }

    private UUID ordered() {
        UUID id = UUID.randomUUID();
        store.add(
                id,
                new ExportJob.Order(DecisionFilter.ALL, ExportFormat.CSV, Locale.ENGLISH, "auditor", clock.instant()));
        return id;
    }

    private Hold<ExportJob> held(UUID id) {
        UUID worker = UUID.randomUUID();
        jdbc.sql("""
                        update encours.export set state = 'RUNNING', attempts = 1, worker = ?, started_at = now(),
                          heard_at = now() where id = ?
                        """).param(worker).param(id).update();
        return new Hold<>(store.find(id).orElseThrow(), worker);
    }

    private String done(String format) {
        MvcTestResult asked = api.post("auditor", EXPORTS + LIMITS + "&format=" + format, "");
        String place = Objects.requireNonNull(asked.getResponse().getHeader("Location"));
        await().until(() -> isDone(view(place)));
        return place;
    }

    private String file(String place) {
        return new String(api.get("auditor", place + "/file").getResponse().getContentAsByteArray(), UTF_8);
    }

    private static UUID id(String place) {
        return UUID.fromString(place.substring(place.lastIndexOf('/') + 1));
    }

    private boolean isDone(JsonNode view) {
        return view.get("state").asString().equals("DONE");
    }

    private JsonNode view(String place) {
        return Api.json(api.get("auditor", place));
    }

    private long parts(UUID id) {
        return jdbc.sql("select count(*) from encours.export_part where export = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private String answered(String account) {
        return Api.json(api.post(account, "/v1/decisions/credit-limit", Examples.request("credit-limit/class-known")))
                .get("decisionId")
                .asString();
    }

    private String csv(String account, String search) {
        MvcTestResult result = get(account, "/v1/decisions" + search, ExportFormat.Constants.CSV, "en");
        assertThat(result).hasStatusOk().hasContentTypeCompatibleWith(ExportFormat.Constants.CSV);
        assertThat(result.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .isEqualTo("attachment; filename=\"decisions.csv\"");
        return new String(result.getResponse().getContentAsByteArray(), UTF_8);
    }

    private MvcTestResult get(String account, String path, String accept, String language) {
        return api.get(account, path, HttpHeaders.ACCEPT, accept, HttpHeaders.ACCEPT_LANGUAGE, language);
    }

    private MvcTestResult delete(String account, String path) {
        return mvc.delete()
                .uri(path)
                .with(httpBasic(account, TestDatabase.PASSWORD))
                .exchange();
    }
}
