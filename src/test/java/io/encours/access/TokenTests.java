package io.encours.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import io.encours.EncoursTest;
import io.encours.problem.Problem;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service with an issuer configured, which is a real authorization server; all of these tests share both. */
@EncoursTest
abstract class TokenTests {

    static final AuthorizationServer ISSUER = started();

    @Autowired
    private MockMvc http;

    @DynamicPropertySource
    static void trust(DynamicPropertyRegistry properties) {
        properties.add(IssuerNamed.ISSUER, ISSUER::issuer);
    }

    private static AuthorizationServer started() {
        try {
            return AuthorizationServer.start();
        } catch (IOException | JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static Consumer<JwtClaimsSet.Builder> good(String... roles) {
        return saying(claims -> claims.claim("roles", List.of(roles)));
    }

    static Consumer<JwtClaimsSet.Builder> saying(Consumer<JwtClaimsSet.Builder> more) {
        Consumer<JwtClaimsSet.Builder> meant = claims -> claims.audience(List.of("encours", "billing"));
        return meant.andThen(more);
    }

    static void assertProblem(MockHttpServletResponse answer, int status, String slug) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(status);
        assertThat(answer.getContentType()).isEqualTo(Problem.MEDIA_TYPE);
        assertThat(answer.getContentAsString())
                .contains("/problems/" + slug)
                .doesNotContain("Exception", "org.springframework");
    }

    MockHttpServletResponse call(MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request).andReturn().getResponse();
    }

    MockHttpServletResponse call(MockHttpServletRequestBuilder request, String token) throws Exception {
        return call(request.header("Authorization", "Bearer " + token));
    }

    static JsonNode json(MockHttpServletResponse answer) throws Exception {
        return new JsonMapper().readTree(answer.getContentAsString());
    }
}
