package io.encours.problem;

import static io.encours.problem.Calls.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.EncoursTest;
import io.encours.decision.Examples;
import io.encours.problem.Calls.Call;
import io.encours.shared.Role;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whatever can read a body is on the class path; the strict reader alone is in use. */
@EncoursTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Probe.class)
class OneWayInTests {

    private static final List<String> WELL_KNOWN = List.of(
            "application/yaml",
            "application/x-yaml",
            "text/yaml",
            "application/xml",
            "text/xml",
            "application/cbor",
            "application/x-jackson-smile",
            "application/msgpack",
            "application/x-protobuf",
            "application/protobuf",
            "application/x-ndjson",
            "application/vnd.api+json",
            "application/merge-patch+json",
            "application/problem+json",
            "application/hal+json",
            "application/ld+json",
            "application/toml",
            "application/octet-stream",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x",
            "multipart/mixed; boundary=x",
            "text/plain",
            "text/json",
            "text/html",
            "text/csv",
            "application/javascript",
            "application/x-java-serialized-object",
            "application/json; charset=UTF-16",
            "application/json; charset=ISO-8859-1",
            "application/json; charset=none",
            "application/zip",
            "application/vnd.ms-excel",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "*/*",
            "application/*",
            "json",
            "application/");

    private static final Map<String, String> BODIES = Map.of(
            "/v1/decisions/score", Examples.request("score/payments-only"),
            "/v1/decisions/credit-limit", Examples.request("credit-limit/class-known"),
            "/v1/decisions/order-approval", Examples.request("order-approval/deposit"),
            "/v1/drafts", "{\"comment\": \"A lower cap\"}",
            "/v1/releases/1/rollback", "{\"reason\": \"\"}",
            "/v1/erasures", "{\"customer\": \"C-1\", \"reason\": \"ticket\"}",
            "/v1/audit/replays", "{\"from\": \"2026-07-01T00:00:00Z\"}");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private RequestMappingHandlerAdapter adapter;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Calls calls;

    @BeforeEach
    void walk() {
        calls = new Calls(port, mappings);
    }

    @Test
    void readsRecordsWithTheStrictReaderAlone() {
        List<MethodParameter> bodies = calls.all().stream()
                .flatMap(call -> Arrays.stream(call.handler().getMethodParameters()))
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .toList();

        assertThat(bodies).hasSizeGreaterThan(10);
        assertThat(bodies)
                .allMatch(body -> body.getParameterType().isRecord() || body.getParameterType() == byte[].class);
        assertThat(bodies.stream()
                        .filter(body -> body.getParameterType().isRecord())
                        .flatMap(body -> readers(body.getParameterType())))
                .allMatch(StrictJsonConverter.class::isInstance);
    }

    private Stream<HttpMessageConverter<?>> readers(Class<?> type) {
        return types().stream()
                .flatMap(written -> parsed(written).stream())
                .flatMap(media ->
                        adapter.getMessageConverters().stream().filter(converter -> converter.canRead(type, media)));
    }

    @Test
    void refusesEveryBodyThatIsNotWhatACallTakes() {
        Map<String, Long> before = onRecord();

        for (Call call : calls.all()) {
            Role caller = calls.caller(call);
            for (String type : types()) {
                if (!takes(call, type)) {
                    assertRefused(call, type, send(caller, call, "Content-Type", type));
                }
            }
            assertRefused(call, "no type", send(caller, call));
        }

        assertThat(onRecord()).isEqualTo(before);
    }

    @Test
    void takesAnEmptyObjectForNothing() {
        String submission = "/v1/drafts/1/submission";
        assertThat(calls.send(Role.CREDIT_MANAGER, HttpMethod.POST, submission, " {} ")
                        .statusCode())
                .isEqualTo(404);
        assertThat(calls.send(Role.CREDIT_MANAGER, HttpMethod.POST, submission, "{}{")
                        .statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource({
        "CREDIT_APPROVER, /v1/releases/1/rollback,   reason",
        "CREDIT_APPROVER, /v1/releases/1/withdrawal, reason",
        "CREDIT_APPROVER, /v1/drafts/1/rejection,    reason",
        "CREDIT_MANAGER,  /v1/drafts/1/withdrawal,   reason",
        "CREDIT_MANAGER,  /v1/drafts,                comment",
        "OPERATOR,        /v1/erasures,              reason"
    })
    void refusesARemarkThatSaysNothing(Role caller, String path, String field) {
        for (String blank : List.of("", "  ", "\\n", "\\u200b")) {
            HttpResponse<String> answer = calls.send(
                    caller,
                    HttpMethod.POST,
                    path,
                    "{\"%s\": \"%s\"}".formatted(field, blank),
                    "Content-Type",
                    "application/json");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(json(answer).get("violations").findValuesAsString("pointer"))
                    .contains("/" + field);
        }
    }

    private HttpResponse<String> send(Role caller, Call call, String... headers) {
        return calls.send(caller, call.method(), call.path(), body(call), headers);
    }

    private static void assertRefused(Call call, String type, HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as("%s with %s: %s", call, type, answer.body())
                .isEqualTo(415);
        if (!call.method().equals(HttpMethod.HEAD)) {
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(json(answer).get("type").asString()).isEqualTo("/problems/unsupported-media-type");
        }
        assertThat(answer.headers().firstValue("Accept")).as(call.toString()).isEqualTo(accept(call));
    }

    private static Optional<String> accept(Call call) {
        List<String> taken = call.taken();
        return taken.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", taken));
    }

    private static boolean takes(Call call, String type) {
        return call.taken().contains(type);
    }

    /** In JSON, which is YAML as well; fit to do what it asks, were it read. */
    private static String body(Call call) {
        return BODIES.getOrDefault(call.path(), "{\"reason\": \"\"}");
    }

    /** Those of every converter that the framework knows, of those in use, and those that are well known. */
    private Set<String> types() {
        return Stream.concat(
                        Stream.concat(adapter.getMessageConverters().stream(), defaults().stream())
                                .flatMap(converter -> converter.getSupportedMediaTypes().stream())
                                .map(MediaType::toString),
                        WELL_KNOWN.stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<HttpMessageConverter<?>> defaults() {
        List<HttpMessageConverter<?>> all = new ArrayList<>();
        HttpMessageConverters.forServer().registerDefaults().build().forEach(all::add);
        return all;
    }

    private static Optional<MediaType> parsed(String type) {
        try {
            return Optional.of(MediaType.parseMediaType(type));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** How many there are of everything that a call can make, and who did what. */
    private Map<String, Long> onRecord() {
        return Stream.of(
                        "decision",
                        "draft_revision",
                        "release",
                        "release_withdrawal",
                        "replay",
                        "export",
                        "erasure",
                        "audit_log")
                .collect(Collectors.toMap(table -> table, this::count));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from encours." + table)
                .query(Long.class)
                .single();
    }
}
