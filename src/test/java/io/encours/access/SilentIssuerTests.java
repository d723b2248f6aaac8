package io.encours.access;

import static io.encours.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.encours.EncoursTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@EncoursTest(
        properties = {
            "encours.access.audience=credit",
            "encours.access.roles-claim=realm_access.roles",
            "encours.access.roles-prefix=encours-",
            "encours.access.name-claim=client_id"
        })
class SilentIssuerTests {

    private static final int PORT = freePort();

    @Autowired
    private MockMvc http;

    @DynamicPropertySource
    static void trust(DynamicPropertyRegistry properties) {
        properties.add(IssuerNamed.ISSUER, () -> AuthorizationServer.issuer(PORT));
    }

    @Test
    void startsWithoutItsIssuerSaysSoAndGoesOnOnceItIsThere() throws Exception {
        MockHttpServletResponse silent = call("/v1/releases/1", "a.b.c");
        assertThat(silent.getStatus()).isEqualTo(503);
        assertThat(silent.getHeader("Retry-After")).isEqualTo("5");
        assertThat(silent.getContentAsString()).contains("/problems/issuer-unavailable");
        try (AuthorizationServer issuer = AuthorizationServer.on(PORT)) {
            String token = issuer.token(nested("encours-auditor", "sales"));
            awaitAnswer(token);
            assertThat(status("/v1/releases/1", token)).isEqualTo(200);
            assertThat(status("/v1/decisions/none/at/all", token)).isEqualTo(404);
            assertThat(status("/v1/releases/1", issuer.token(nested("auditor", "encours-"))))
                    .isEqualTo(403);
        }
    }

    /** As Keycloak gives the roles of a realm. */
    private static Consumer<JwtClaimsSet.Builder> nested(String... roles) {
        return claims -> claims.audience(List.of("credit"))
                .claim("client_id", "crm")
                .claim("realm_access", Map.of("roles", List.of(roles)));
    }

    private int status(String path, String token) throws Exception {
        return call(path, token).getStatus();
    }

    private void awaitAnswer(String token) {
        await().until(() -> status("/v1/releases/1", token) != 503);
    }

    private MockHttpServletResponse call(String path, String token) throws Exception {
        return http.perform(get(path).header("Authorization", "Bearer " + token))
                .andReturn()
                .getResponse();
    }

    private static int freePort() {
        try {
            return AuthorizationServer.freePort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
