package io.encours.problem;

import static io.encours.problem.Calls.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.encours.EncoursTest;
import io.encours.problem.Calls.Call;
import io.encours.shared.Role;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
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
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Addresses and methods, right and wrong, over every call there is. */
@EncoursTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(Probe.class)
class AddressTests {

    private static final List<HttpMethod> METHODS =
            List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @LocalServerPort
    private int port;

    private Calls calls;

    @BeforeEach
    void walk() {
        calls = new Calls(port, mappings);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /v1/decisions?customer=Caf%E9-1,            customer, Caf%E9-1",
        "GET,  /v1/decisions?customer=50%,                 customer, 50%",
        "GET,  /v1/decisions?customer=%G1,                 customer, %G1",
        "GET,  /v1/decisions?%FF=1,                        %FF,      1",
        "GET,  /v1/audit/log?from=%FF,                     from,     %FF",
        "GET,  /v1/audit/log?limit=1&from=%C3,             from,     %C3",
        "GET,  /v1/releases/in-force?at=%FF,               at,       %FF",
        "POST, /v1/decisions/score?audience=%E9,           audience, %E9",
        "GET,  /v1/decisions?customer=%ED%A0%80,           customer, %ED%A0%80",
        "GET,  /v1/decisions?customer=%C0%AF,              customer, %C0%AF",
        "GET,  /problems?a=%,                              a,        %",
        "GET,  /v3/api-docs?a=%80,                         a,        %80",
        "GET,  /v1/decisions/%FF,                          path,     %FF",
        "GET,  /v1/decisions/caf%E9,                       path,     caf%E9",
        "GET,  /v1/decisions/50%,                          path,     50%",
        "GET,  /v1/releases/1/tables/%E9,                  path,     %E9",
        "GET,  /v1/elsewhere/%zz,                          path,     %zz",
        "PUT,  /v1/drafts/1/rules/score/cases/%C3.json,    path,     %C3.json"
    })
    void refusesAnAddressThatCannotBeRead(String method, String target, String pointer, String found)
            throws IOException {
        for (Role role : List.of(Role.AUDITOR, Role.OPERATOR)) {
            assertThat(calls.raw(role, method, target))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("Content-Type: application/problem+json")
                    .contains("\"type\":\"/problems/invalid-request\"")
                    .contains("\"pointer\":\"%s\",\"found\":\"%s\"".formatted(pointer, found));
        }
    }

    @ParameterizedTest
    @CsvSource({"/v1/decisions?a=[b]", "/v1/{x}", "'/v1/decisions/\u00e9'", "/v1/decisions/a%2Fb", "/v1//decisions"})
    void answersWhatTheContainerRefusesWithAProblem(String target) throws IOException {
        assertThat(calls.raw(Role.AUDITOR, "GET", target))
                .startsWith("HTTP/1.1 400 ")
                .contains("Content-Type: application/problem+json");
    }

    @Test
    void readsAnAddressInUtf8() {
        assertThat(send(Role.AUDITOR, HttpMethod.GET, "/v1/decisions?customer=Caf%C3%A9-1")
                        .statusCode())
                .isEqualTo(200);
        assertThat(send(Role.AUDITOR, HttpMethod.GET, "/v1/decisions?customer=Caf%C3%A9+1")
                        .body())
                .contains("\"found\":\"Café 1\"");
    }

    @Test
    void refusesAParameterThatACallDoesNotTake() {
        for (Call call : calls.all()) {
            HttpResponse<String> answer = calls.send(
                    calls.caller(call),
                    call.method(),
                    call.path() + "?no-such=a&limt=1",
                    "",
                    "Content-Type",
                    type(call));
            assertThat(answer.statusCode()).as(call + answer.body()).isEqualTo(400);
            assertThat(violations(answer)).as(call.toString()).contains("no-such", "limt");
        }
    }

    private static String type(Call call) {
        return call.taken().isEmpty() ? "application/json" : call.taken().get(0);
    }

    @Test
    void saysWhichParameterWasMeant() {
        assertThat(send(Role.AUDITOR, HttpMethod.GET, "/v1/audit/log?limt=1").body())
                .contains("no such parameter; did you mean limit?");
        assertThat(send(Role.AUDITOR, HttpMethod.GET, "/v1/audit/log?actor=").body())
                .contains("no such parameter; there are cursor, limit");
        assertThat(send(Role.AUDITOR, HttpMethod.POST, "/v1/decisions/1/replay?draft=7")
                        .body())
                .contains("\"pointer\":\"draft\"");
    }

    @Test
    void refusesAParameterThatIsGivenTwice() {
        assertThat(violations(send(Role.AUDITOR, HttpMethod.GET, "/v1/audit/log?limit=1&limit=2")))
                .containsExactly("limit");
        assertThat(violations(send(Role.SALES, HttpMethod.POST, "/v1/decisions/score?audience=sales&audience=sales")))
                .containsExactly("audience");
        assertThat(send(Role.AUDITOR, HttpMethod.GET, "/v1/decisions?type=score&type=dunning")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesMoreParametersThanAreRead() {
        assertThat(send(Role.AUDITOR, HttpMethod.GET, "/v1/decisions?" + "type=score&".repeat(1100))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void saysWhereThereIsNothing() {
        for (Role role : Role.values()) {
            for (HttpMethod method : METHODS) {
                for (String path :
                        List.of("/", "/v1", "/v1/elsewhere", "/v2/decisions", "/v1/audit/no/such", "/robots.txt")) {
                    assertProblem(send(role, method, path), 404, "not-found");
                }
            }
        }
    }

    @Test
    void saysByWhichMethodsACallIsMade() {
        Map<String, Set<HttpMethod>> taken = calls.all().stream()
                .collect(Collectors.groupingBy(Call::path, Collectors.mapping(Call::method, Collectors.toSet())));
        taken.forEach((path, methods) -> {
            Set<String> allowed = Stream.concat(methods.stream(), Stream.of(HttpMethod.OPTIONS))
                    .flatMap(method ->
                            method.equals(HttpMethod.GET) ? Stream.of(method, HttpMethod.HEAD) : Stream.of(method))
                    .map(HttpMethod::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            METHODS.stream().filter(method -> !methods.contains(method)).forEach(method -> {
                HttpResponse<String> answer = send(Role.CREDIT_MANAGER, method, path);
                assertProblem(answer, 405, "method-not-allowed");
                assertThat(allow(answer)).as(method + " " + path).containsAll(allowed);
            });
            HttpResponse<String> options = send(Role.CREDIT_MANAGER, HttpMethod.OPTIONS, path);
            assertThat(options.statusCode()).as(path).isEqualTo(200);
            assertThat(allow(options)).as(path).containsAll(allowed);
        });
    }

    private static Set<String> allow(HttpResponse<String> answer) {
        return Set.of(answer.headers().firstValue("Allow").orElseThrow().split(", ?"));
    }

    @Test
    void tellsTheHeadOfWhateverCanBeRead() {
        for (Call call : calls.all()) {
            if (call.method().equals(HttpMethod.GET)) {
                Role caller = calls.caller(call);
                HttpResponse<String> read = send(caller, HttpMethod.GET, call.path());
                HttpResponse<String> head = send(caller, HttpMethod.HEAD, call.path());
                assertThat(head.statusCode()).as(call.toString()).isEqualTo(read.statusCode());
                assertThat(head.headers().firstValue("Content-Type"))
                        .as(call.toString())
                        .isEqualTo(read.headers().firstValue("Content-Type"));
                assertThat(head.body()).isEmpty();
            }
        }
    }

    @Test
    void asksWhoCallsBeforeItTellsAnything() throws IOException {
        for (Call call : calls.all()) {
            if (!call.path().startsWith("/problems")) {
                assertThat(calls.raw(null, call.method().name(), call.path()))
                        .as(call.toString())
                        .startsWith("HTTP/1.1 401 ");
            }
        }
        for (String method : List.of("GET", "HEAD", "OPTIONS", "POST", "PATCH")) {
            assertThat(calls.raw(null, method, "/v1/elsewhere")).startsWith("HTTP/1.1 401 ");
            assertThat(calls.raw(null, method, "/v1/audit/log?actor=x")).startsWith("HTTP/1.1 401 ");
        }
    }

    private HttpResponse<String> send(Role role, HttpMethod method, String path) {
        return calls.send(role, method, path, "");
    }

    private static List<String> violations(HttpResponse<String> answer) {
        return json(answer).path("violations").findValuesAsString("pointer");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).as(answer + answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(answer).get("type").asString()).isEqualTo("/problems/" + slug);
    }
}
