package io.encours.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.encours.TestDatabase;
import io.encours.decision.Examples;
import io.encours.shared.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

class TokenAccessTests extends TokenTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    @Test
    void letsEachRoleCallWhatIsItsOwn() throws Exception {
        for (Role role : Role.values()) {
            boolean deciding = role == Role.SALES || role == Role.CREDIT_MANAGER || role == Role.CREDIT_APPROVER;
            String token = ISSUER.token(good(role.written()));
            assertThat(call(post("/v1/decisions/score"), token).getStatus())
                    .as("%s decides", role)
                    .isEqualTo(deciding ? 400 : 403);
            assertThat(call(get("/actuator/metrics"), token).getStatus())
                    .as("%s operates", role)
                    .isEqualTo(role == Role.OPERATOR ? 200 : 403);
        }
    }

    @Test
    void putsTheSubjectOfTheTokenOnRecordAsTheCaller() throws Exception {
        MockHttpServletResponse decided = call(
                post("/v1/decisions/credit-limit")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(Examples.about("C-TOKEN", "credit-limit/class-derived")),
                ISSUER.token(good("sales").andThen(claims -> claims.subject("a8f3-crm"))));
        assertThat(decided.getStatus()).as(decided.getContentAsString()).isEqualTo(200);
        String id = json(decided).get("decisionId").asString();
        assertThat(jdbc.sql("SELECT caller FROM decision WHERE id = :id::uuid")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo("a8f3-crm");
        String another = ISSUER.token(good("sales").andThen(claims -> claims.subject("somebody else")));
        assertThat(call(get("/v1/decisions/" + id), another).getStatus()).isEqualTo(404);
    }

    @Test
    void givesAllTheRolesOfATokenAndIgnoresStrangeOnes() throws Exception {
        String token = ISSUER.token(good("offline_access", "operator", "sales", "ROLE_auditor", "Auditor"));
        assertThat(call(post("/v1/decisions/none"), token).getStatus()).isEqualTo(405);
        assertThat(call(get("/actuator/metrics"), token).getStatus()).isEqualTo(200);
        assertThat(call(post("/v1/decisions/1/replay"), token).getStatus()).isEqualTo(403);
    }

    @Test
    void saysWhatATokenWithoutARoleLacks() throws Exception {
        for (String token : List.of(ISSUER.token(good("admin")), ISSUER.token(saying(claims -> {})))) {
            MockHttpServletResponse answer = call(get("/v1/releases/1"), token);
            assertProblem(answer, 403, "forbidden");
            assertThat(json(answer).get("detail").asString())
                    .isEqualTo("The token gives none of the roles sales, credit-manager, credit-approver, auditor,"
                            + " operator in its claim roles.");
        }
    }

    @Test
    void saysNothingOfRolesToACallerWhoHasAnother() throws Exception {
        MockHttpServletResponse answer = call(get("/actuator/metrics"), ISSUER.token(good("sales")));
        assertProblem(answer, 403, "forbidden");
        assertThat(json(answer).has("detail")).isFalse();
    }

    @Test
    void asksForATokenAndForNothingElse() throws Exception {
        MockHttpServletResponse answer = call(get("/v1/releases/1"));
        assertProblem(answer, 401, "unauthenticated");
        assertThat(answer.getHeaders("WWW-Authenticate")).containsExactly("Bearer realm=\"Encours\"");
    }

    @Test
    void refusesPasswords() throws Exception {
        MockHttpServletResponse answer = call(get("/v1/releases/1").with(httpBasic("auditor", TestDatabase.PASSWORD)));
        assertProblem(answer, 401, "unauthenticated");
        assertThat(answer.getHeader("WWW-Authenticate")).startsWith("Bearer ");
        assertThat(context.getBeansOfType(LocalSignIn.class)).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM account").query(Integer.class).single())
                .isZero();
    }

    @Test
    void describesItselfAsCalledWithTokens() throws Exception {
        JsonNode schemes = json(call(get("/v3/api-docs"))).at("/components/securitySchemes");
        assertThat(schemes.at("/signIn/scheme").asString()).isEqualTo("bearer");
        assertThat(schemes.at("/signIn/bearerFormat").asString()).isEqualTo("JWT");
        assertThat(schemes).hasSize(1);
    }
}
