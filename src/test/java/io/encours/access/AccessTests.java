package io.encours.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import io.encours.EncoursTest;
import io.encours.TestDatabase;
import io.encours.problem.Problem;
import io.encours.shared.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@EncoursTest
class AccessTests {

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/decisions/score,         yes, yes, yes, no,  no",
        "GET,  /v1/decisions,               yes, yes, yes, yes, no",
        "POST, /v1/decisions/1/replay,      no,  yes, yes, yes, no",
        "GET,  /v1/decisions/1/receipt,     yes, yes, yes, yes, no",
        "GET,  /v1/audit/public-key,        yes, yes, yes, yes, yes",
        "GET,  /v1/audit/verification,      no,  no,  no,  yes, no",
        "GET,  /v1/audit/checkpoint,        no,  no,  no,  yes, no",
        "GET,  /v1/audit/export,            no,  no,  no,  yes, no",
        "POST, /v1/audit/checkpoint/verification, no, no, no, yes, no",
        "POST, /v1/erasures,                no,  no,  no,  no,  yes",
        "GET,  /v1/accounts,                no,  no,  no,  yes, yes",
        "POST, /v1/accounts,                no,  no,  no,  no,  yes",
        "POST, /v1/accounts/x/key,          no,  no,  no,  no,  yes",
        "POST, /v1/accounts/x/deactivation, no,  no,  no,  no,  yes",
        "GET,  /v1/releases/none/at/all,    yes, yes, yes, yes, yes",
        "GET,  /actuator/metrics,           no,  no,  no,  no,  yes",
        "GET,  /actuator/none,              yes, yes, yes, yes, yes",
        "GET,  /v1/elsewhere,               yes, yes, yes, yes, yes"
    })
    void letsEachRoleCallWhatIsItsOwn(
            String method, String path, String sales, String manager, String approver, String auditor, String operator)
            throws Exception {
        Map<Role, String> expected = Map.of(
                Role.SALES, sales,
                Role.CREDIT_MANAGER, manager,
                Role.CREDIT_APPROVER, approver,
                Role.AUDITOR, auditor,
                Role.OPERATOR, operator);
        for (Role role : Role.values()) {
            int status = call(request(HttpMethod.valueOf(method), path).with(as(role.written())))
                    .getStatus();
            assertThat(status == 403 ? "no" : "yes")
                    .as("%s %s %s", role, method, path)
                    .isEqualTo(expected.get(role));
            assertThat(status).isNotEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator/health", "/v3/api-docs", "/swagger-ui/index.html", "/problems", "/api-changelog.md"})
    void leavesTheDoorOpenTo(String path) throws Exception {
        assertThat(call(get(path)).getStatus()).isEqualTo(200);
    }

    @Test
    void showsNoDetailsOfItsHealth() throws Exception {
        assertThat(call(get("/actuator/health")).getContentAsString()).doesNotContain("PostgreSQL", "components");
    }

    @Test
    void asksWhoCalls() throws Exception {
        MockHttpServletResponse answer = call(get("/v1/decisions/1"));
        assertProblem(answer, 401, "unauthenticated");
        assertThat(answer.getHeader("WWW-Authenticate")).startsWith("Basic realm=");
    }

    @Test
    void answersAForbiddenCallWithAProblem() throws Exception {
        assertProblem(call(get("/actuator/metrics").with(as("sales"))), 403, "forbidden");
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownName() throws Exception {
        assertProblem(call(get("/v1/decisions/1").with(httpBasic("auditor", "wrong"))), 401, "unauthenticated");
        assertProblem(call(get("/v1/decisions/1").with(httpBasic("root", "wrong"))), 401, "unauthenticated");
    }

    @Test
    void stopsGuessingFromOneAddressWithoutLockingOthersOut() throws Exception {
        RequestPostProcessor guesser = from("192.0.2.7");
        for (int attempt = 0; attempt < FailedAttempts.MOST; attempt++) {
            call(get("/v1/decisions/1")
                    .with(httpBasic("sales", "guess " + attempt))
                    .with(guesser));
        }
        MockHttpServletResponse answer =
                call(get("/v1/decisions/x/y").with(as("sales")).with(guesser));
        assertProblem(answer, 429, "too-many-attempts");
        assertThat(answer.getHeader("Retry-After")).isEqualTo("60");
        assertThat(call(get("/v1/decisions/x/y").with(as("sales"))).getStatus()).isEqualTo(404);
    }

    @Test
    void keepsPasswordsAsStrongHashesAlone() {
        assertThat(jdbc.sql("SELECT password FROM account WHERE name = role")
                        .query(String.class)
                        .list())
                .hasSize(Role.values().length)
                .allMatch(hash -> hash.startsWith("{pbkdf2@SpringSecurity_v5_8}"))
                .noneMatch(hash -> hash.contains(TestDatabase.PASSWORD));
    }

    @Test
    void letsNoPageOfAnotherOriginCall() throws Exception {
        MockHttpServletResponse leave = call(request(HttpMethod.OPTIONS, "/v1/releases")
                .header("Origin", "https://crm.example.com")
                .header("Access-Control-Request-Method", "GET"));
        assertThat(leave.getStatus()).isEqualTo(401);
        MockHttpServletResponse answer =
                call(get("/v1/releases").with(as("sales")).header("Origin", "https://crm.example.com"));
        assertThat(leave.getHeader("Access-Control-Allow-Origin")).isNull();
        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isNull();
    }

    @Test
    void setsHeadersThatKeepABrowserSafe() throws Exception {
        MockHttpServletResponse answer = call(get("/problems"));
        assertThat(answer.getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Set-Cookie")).isNull();
    }

    private MockHttpServletResponse call(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse();
    }

    private static RequestPostProcessor as(String account) {
        return httpBasic(account, TestDatabase.PASSWORD);
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static void assertProblem(MockHttpServletResponse answer, int status, String slug) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).isEqualTo(Problem.MEDIA_TYPE);
        assertThat(answer.getContentAsString()).contains("/problems/" + slug);
    }
}
