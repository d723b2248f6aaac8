package io.encours.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.encours.EncoursTest;
import io.encours.TestDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

@EncoursTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "encours.cors.allowed-origins=https://crm.example.com")
@Import(Probe.class)
@ExtendWith(OutputCaptureExtension.class)
class ProblemTests {

    private static final String VALID = """
            {"subject": {"id": "C-1", "type": "COMPANY", "country": "FR"}, "creditFile": {}}""";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Test
    void passesAValidBodyAndTheCallerToTheController() throws Exception {
        HttpResponse<String> answer = post(VALID, "application/json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("sales asks about C-1");
    }

    @Test
    void tellsTheLengthOfAnAnswer() throws Exception {
        HttpResponse<String> answer = get("/v1/releases");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValueAsLong("Content-Length"))
                .hasValue(answer.body().getBytes(UTF_8).length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/releases",
                "/v1/decisions/no/such",
                "/v1/releases/probe/failure",
                "/v1/decisions/%00",
                "/actuator/metrics"
            })
    void givesBackTheCorrelationIdWithWhateverItAnswers(String path) throws Exception {
        assertThat(get(path).headers().firstValue("X-Correlation-Id")).isPresent();
        if (!path.contains("%")) {
            assertThat(correlated(path, "crm:7f/3a").headers().allValues("X-Correlation-Id"))
                    .containsExactly("crm:7f/3a");
        }
    }

    @Test
    void givesTheCorrelationIdBackToACallerWhoIsNotKnown() throws Exception {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v1/releases"))
                        .header("X-Correlation-Id", "crm-1"));
        assertProblem(answer, 401, "unauthenticated");
        assertThat(answer.headers().firstValue("X-Correlation-Id")).contains("crm-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "a@example.org", "<b>", "\u00e9"})
    void refusesWhatIsNoCorrelationId(String id) throws Exception {
        HttpResponse<String> answer = correlated("/v1/releases", id);
        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.body()).contains("\"pointer\":\"X-Correlation-Id\"");
        assertThat(answer.headers().firstValue("X-Correlation-Id")).isPresent().isNotEqualTo(Optional.of(id));
    }

    @Test
    void refusesALongCorrelationIdAndTwoOfThem() throws Exception {
        assertThat(correlated("/v1/releases", "a".repeat(128)).statusCode()).isEqualTo(200);
        assertProblem(correlated("/v1/releases", "a".repeat(129)), 400, "invalid-request");
        assertProblem(
                send(request("/v1/releases").header("X-Correlation-Id", "one").header("X-Correlation-Id", "two")),
                400,
                "invalid-request");
    }

    @Test
    void namesTheCorrelationIdInItsLog(CapturedOutput log) throws Exception {
        correlated("/v1/releases/probe/failure", "crm-in-log");
        assertThat(log).contains("[crm-in-log] ");
    }

    @Test
    void listsTheViolationsOfABody() throws Exception {
        HttpResponse<String> answer = post("""
                {"subject": {"id": "C-1", "type": "COMPANY", "country": "France"}, "creditfile": {}}""", "application/json");
        assertProblem(answer, 400, "invalid-request");
        assertThat(answer.body())
                .contains("\"pointer\":\"/subject/country\"")
                .contains("\"found\":\"\\\"France\\\"\"")
                .contains("did you mean creditFile?");
    }

    @Test
    void refusesOtherKindsOfBody() throws Exception {
        assertProblem(post(VALID, "text/plain"), 415, "unsupported-media-type");
        assertProblem(post(VALID, "application/xml"), 415, "unsupported-media-type");
        assertProblem(post("", "application/json"), 400, "malformed-json");
    }

    @Test
    void refusesALargeBodyAnnouncedOrNot() throws Exception {
        byte[] large = (VALID + " ".repeat(1 << 20)).getBytes(UTF_8);
        assertProblem(
                send(request("/v1/decisions/probe")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(large))),
                413,
                "body-too-large");
        assertProblem(
                send(request("/v1/decisions/probe")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))),
                413,
                "body-too-large");
    }

    @Test
    void cutsTheConnectionWhereHalfAnAnswerIsGiven() {
        assertThatThrownBy(() -> send(request("/v1/releases/probe/half"))).isInstanceOf(IOException.class);
    }

    @Test
    void answersWhatTheFrameworkFinds() throws Exception {
        assertProblem(get("/v1/decisions/no/such"), 404, "not-found");
        assertProblem(get("/v1/decisions/00000000-0000-7000-8000-000000000000/replay"), 405, "method-not-allowed");
        assertProblem(
                send(request("/problems/not-found")
                        .header("Accept", "image/png")
                        .GET()),
                406,
                "not-acceptable");
        assertProblem(get("/problems/none"), 404, "not-found");
        assertProblem(get("/v1/decisions/%00"), 400, "bad-request");
    }

    @Test
    void saysWhatIsWrongWithAParameter() throws Exception {
        HttpResponse<String> wrong = get("/v1/releases/probe/date?on=yesterday");
        assertProblem(wrong, 400, "invalid-request");
        assertThat(wrong.body())
                .contains("\"pointer\":\"on\"")
                .contains("yesterday")
                .contains(Kind.DATE);
        assertThat(get("/v1/releases/probe/date").body()).contains("is required");
    }

    @Test
    void tellsNothingOfAFailureButItsReference() throws Exception {
        HttpResponse<String> answer = get("/v1/releases/probe/failure");
        assertProblem(answer, 500, "internal-error");
        assertThat(answer.body()).contains("\"reference\":").doesNotContain("secret", "java");
    }

    @Test
    void asksToComeBackWhenTheStorageIsDown() throws Exception {
        HttpResponse<String> answer = get("/v1/releases/probe/storage");
        assertProblem(answer, 503, "unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.body()).doesNotContain("10.0.0.1");
    }

    @Test
    void describesEveryTypeOfProblem() throws Exception {
        for (ProblemType type : ProblemType.values()) {
            HttpResponse<String> page = get(type.uri().toString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains(type.title());
        }
    }

    /** What is compressed, and what is not. */
    @Nested
    class Compression {

        @ParameterizedTest
        @ValueSource(strings = {"/v3/api-docs", "/swagger-ui/swagger-ui.css", "/problems"})
        void compressesWhatIsLong(String path) throws Exception {
            HttpResponse<byte[]> plain = bytes(request(path).header("Accept", "application/json, */*"));
            HttpResponse<byte[]> coded = bytes(
                    request(path).header("Accept", "application/json, */*").header("Accept-Encoding", "gzip"));

            assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(coded.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(coded.body()).hasSizeLessThan(plain.body().length / 2);
            assertThat(new GZIPInputStream(new ByteArrayInputStream(coded.body())).readAllBytes())
                    .isEqualTo(plain.body());
            assertVariesByEncoding(plain);
            assertVariesByEncoding(coded);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/v1/audit/public-key",
                    "/v1/releases/1",
                    "/v1/releases/1/tables/credit-limit",
                    "/v1/decisions/no/such"
                })
        void compressesNothingShortNoWorkbookAndNothingWithAnEntityTag(String path) throws Exception {
            HttpResponse<byte[]> answer = bytes(request(path).header("Accept-Encoding", "gzip"));
            assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        }

        @Test
        void compressesNothingForACallerWhoRefusesIt() throws Exception {
            HttpResponse<byte[]> answer =
                    bytes(request("/v3/api-docs").header("Accept-Encoding", "gzip;q=0, identity"));
            assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"gzip", "GZIP", "deflate", "br", "identity, gzip"})
        void refusesACompressedBody(String coding) throws Exception {
            ByteArrayOutputStream coded = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(coded)) {
                gzip.write(VALID.getBytes(UTF_8));
            }
            HttpResponse<String> answer = send(request("/v1/decisions/probe")
                    .header("Content-Type", "application/json")
                    .header("Content-Encoding", coding)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(coded.toByteArray())));
            assertProblem(answer, 415, "unsupported-media-type");
            assertThat(answer.headers().firstValue("Accept-Encoding")).contains("identity");
        }

        @Test
        void readsABodyThatSaysItIsNotCompressed() throws Exception {
            assertThat(send(request("/v1/decisions/probe")
                                    .header("Content-Type", "application/json")
                                    .header("Content-Encoding", "identity")
                                    .POST(HttpRequest.BodyPublishers.ofString(VALID)))
                            .statusCode())
                    .isEqualTo(200);
        }

        /** The client asks for an upgrade to HTTP/2 by itself. */
        @Test
        void speaksHttp11WithoutTls() throws Exception {
            assertThat(get("/v1/releases").version()).isEqualTo(HttpClient.Version.HTTP_1_1);
        }

        private HttpResponse<byte[]> bytes(HttpRequest.Builder request) throws Exception {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }

        private static void assertVariesByEncoding(HttpResponse<?> answer) {
            assertThat(String.join(",", answer.headers().allValues("Vary")).toLowerCase(Locale.ROOT))
                    .contains("accept-encoding");
        }
    }

    /** Pages of other origins: one may call. */
    @Nested
    class OtherOrigins {

        private static final String ALLOWED = "https://crm.example.com";

        @Test
        void answersABrowserThatAsksForLeave() throws Exception {
            HttpResponse<String> answer =
                    leave(ALLOWED, "POST", "authorization,content-type,idempotency-key,x-correlation-id");

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .contains(ALLOWED);
            assertThat(answer.headers()
                            .firstValue("Access-Control-Allow-Methods")
                            .orElseThrow())
                    .contains("POST");
            assertThat(answer.headers()
                            .firstValue("Access-Control-Allow-Headers")
                            .orElseThrow())
                    .containsIgnoringCase("authorization")
                    .containsIgnoringCase("idempotency-key");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                    .isEmpty();
            assertThat(answer.headers().firstValue("Access-Control-Max-Age")).contains("3600");
        }

        @Test
        void letsAPageReadAnswersWithTheirHeadersAndProblems() throws Exception {
            for (HttpRequest.Builder call :
                    List.of(request("/v1/releases/1"), anonymous("/v1/releases/1"), request("/v1/decisions/no/such"))) {
                HttpResponse<String> answer = send(call.header("Origin", ALLOWED));
                assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                        .contains(ALLOWED);
                assertThat(answer.headers()
                                .firstValue("Access-Control-Expose-Headers")
                                .orElseThrow())
                        .contains("ETag", "Location", "X-Correlation-Id", "Idempotency-Replayed", "Retry-After");
                assertThat(String.join(",", answer.headers().allValues("Vary"))).contains("Origin");
            }
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://evil.example.com",
                    "http://crm.example.com",
                    "https://crm.example.com.evil.com",
                    "https://crm.example.com:8443",
                    "null"
                })
        void refusesPagesOfAnyOtherOrigin(String origin) throws Exception {
            assertRefused(leave(origin, "POST", "authorization"));
            assertRefused(send(request("/v1/releases").header("Origin", origin)));
        }

        @Test
        void refusesMethodsAndHeadersThatNoCallNeeds() throws Exception {
            assertRefused(leave(ALLOWED, "PATCH", "authorization"));
            assertRefused(leave(ALLOWED, "POST", "x-other"));
            assertThat(leave(ALLOWED, "POST", "authorization,x-other")
                            .headers()
                            .firstValue("Access-Control-Allow-Headers"))
                    .contains("authorization");
        }

        @Test
        void letsItsOwnPagesCall() throws Exception {
            HttpResponse<String> answer = send(request("/v1/releases").header("Origin", "http://localhost:" + port));
            assertThat(answer.statusCode()).isEqualTo(200);
        }

        private static void assertRefused(HttpResponse<String> answer) {
            assertProblem(answer, 403, "origin-not-allowed");
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
            assertThat(answer.headers().firstValue("X-Correlation-Id")).isPresent();
        }

        private HttpResponse<String> leave(String origin, String method, String headers) throws Exception {
            return send(anonymous("/v1/decisions/probe")
                    .header("Origin", origin)
                    .header("Access-Control-Request-Method", method)
                    .header("Access-Control-Request-Headers", headers)
                    .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        }

        private HttpRequest.Builder anonymous(String path) {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        }
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"/problems/" + slug + "\"")
                .contains("\"status\":" + status);
    }

    private HttpResponse<String> post(String body, String type) throws Exception {
        return send(request("/v1/decisions/probe")
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    private HttpResponse<String> correlated(String path, String id) throws Exception {
        return send(request(path).header("X-Correlation-Id", id));
    }

    private HttpRequest.Builder request(String path) {
        String login = Base64.getEncoder().encodeToString(("sales:" + TestDatabase.PASSWORD).getBytes(UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + login);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
